import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { placesTaken } from '#db/queries/placements-moves.ts'
import {
  lockOwnVacancy,
  moveVacancy,
  type OwnVacancy,
  writeVacancyText,
} from '#db/queries/vacancies-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

const CHANGEABLE: readonly VacancyStatus[] = [
  'unconfirmed',
  'provisional',
  'askedBack',
  'published',
]

type Change = { version: number; text: VacancyText }

/**
 * An employer changes its vacancy. What was asked back or published goes to the adviser again; others keep
 * reading the published text until then.
 */
export async function changeVacancy(
  services: Services,
  employer: SignedInEmployer,
  id: VacancyId,
  change: Change,
): Promise<Outcome<VacancyRefusal>> {
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, { employerId: employer.employerId }, id)
    if (!vacancy) return refuse('notThere')
    const refusal = await whyNotChanged(db, vacancy, change)
    if (refusal) return refuse(refusal)
    await writeVacancyText(db, vacancy, change.text)
    if (vacancy.status !== 'provisional') {
      const again = { question: null, ...stepOpens(services) }
      await moveVacancy(db, vacancy, 'provisional', again, employer)
    }
    return { ok: true }
  })
}

/** The adviser completes a vacancy; its status stays, and a published one waits to be published anew. */
export async function completeVacancy(
  services: Services,
  adviser: SignedInAdviser,
  id: VacancyId,
  change: Change,
): Promise<Outcome<VacancyRefusal>> {
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, { region: adviser.region }, id)
    if (!vacancy) return refuse('notThere')
    const refusal = await whyNotChanged(db, vacancy, change)
    if (refusal) return refuse(refusal)
    const isPublished = vacancy.status === 'published'
    await writeVacancyText(db, vacancy, change.text, isPublished ? stepOpens(services) : {})
    return { ok: true }
  })
}

async function whyNotChanged(
  db: Db,
  vacancy: OwnVacancy,
  { version, text }: Change,
): Promise<VacancyRefusal | null> {
  if (!CHANGEABLE.includes(vacancy.status)) return 'notOpen'
  if (vacancy.version !== version) return 'otherVersion'
  return text.places < (await placesTaken(db, vacancy.id)) ? 'fewerPlacesThanTaken' : null
}
