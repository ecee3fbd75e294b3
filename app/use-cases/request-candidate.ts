import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { CandidateId, IntroductionId, RequestId, VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { takeOpenFlag } from '#db/queries/flags-moves.ts'
import { answerIntroduction, withdrawIntroduction } from '#db/queries/introductions-moves.ts'
import { lockCandidate } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { insertRequest } from '#db/queries/requests-moves.ts'
import { openWayBetween } from '#db/queries/ways.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { whyNotForVacancy } from './why-not-for-vacancy.ts'

type Asked = { candidateId: CandidateId; vacancyId: VacancyId | null; message: string }

/**
 * An employer asks for a candidate, with or without a vacancy. What already stands between the two is joined:
 * the same request again, as by a double click, is one, and another message to it is refused; an introduction that is shown becomes wanted, a flag is taken up.
 */
export async function requestCandidate(
  services: Services,
  employer: SignedInEmployer,
  asked: Asked,
): Promise<Outcome<WayRefusal, { requestId: RequestId }>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockCandidate(db, asked.candidateId)
    if (!candidate || !isVisible(candidate)) return refuse('notVisible')
    const refusal = await whyNotForVacancy(db, employer.employerId, asked.vacancyId)
    if (refusal) return refuse(refusal)

    const way = await openWayBetween(db, employer.employerId, asked.candidateId, asked.vacancyId)
    if (way.request?.message === asked.message) return { ok: true, requestId: way.request.id }
    if (way.request) return refuse('alreadyOpen')

    const introduction = await joinWhatStands(db, employer, asked, way.introduction)
    const requestId = await placeRequest(services, db, employer, asked, introduction)
    return { ok: true, requestId }
  })
}

type Joined = { id: IntroductionId; candidateSaidYes: boolean } | null

async function joinWhatStands(
  db: Db,
  employer: SignedInEmployer,
  { candidateId, vacancyId }: Asked,
  introduction: Awaited<ReturnType<typeof openWayBetween>>['introduction'],
): Promise<Joined> {
  const portal = { role: 'portal' } as const
  await takeOpenFlag(db, { candidateId, vacancyId }, portal, 'joinedByRequest')
  if (!introduction) return null
  if (introduction.status === 'shown') {
    await answerIntroduction(db, employer, introduction.id, { to: 'wanted', answer: null })
    return { id: introduction.id, candidateSaidYes: true }
  }
  await withdrawIntroduction(db, portal, introduction, 'joinedByRequest')
  return { id: introduction.id, candidateSaidYes: false }
}

async function placeRequest(
  services: Services,
  db: Db,
  employer: SignedInEmployer,
  asked: Asked,
  introduction: Joined,
): Promise<RequestId> {
  const status = introduction?.candidateSaidYes ? 'candidateYes' : 'open'
  const requestId = await insertRequest(db, {
    ...asked,
    employerId: employer.employerId,
    introductionId: introduction?.id ?? null,
    status,
    ...stepOpens(services),
  })
  await recordMoves(db, [
    { object: 'request', objectId: requestId, from: null, to: status, by: employer },
  ])
  return requestId
}
