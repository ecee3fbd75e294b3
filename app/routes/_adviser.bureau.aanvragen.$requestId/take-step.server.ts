import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import { type IsoDate, isoDate, type RequestId } from '#app/domain/primitives.ts'
import type { RequestStep } from '#app/forms/way-fields.ts'
import { answerSearchWithCandidate } from '#app/use-cases/answer-search.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { type Outcome, refuse } from '#app/use-cases/outcome.ts'
import { cancelMeeting, planMeeting } from '#app/use-cases/plan-meeting.ts'
import { goOnWithoutMeeting, recordMeeting } from '#app/use-cases/record-meeting.ts'
import type { Services } from '#app/use-cases/services.ts'
import { visibleCandidateId } from '#db/queries/profiles-for-employers.ts'

/** Takes the step the adviser chose on the page of a request. The form has seen to it that what a step needs is there. */
export async function takeStep(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  step: RequestStep,
): Promise<Outcome<WayRefusal>> {
  const { outcomeEmployer = '', outcomeCandidate = '', withoutMeeting = '' } = step
  switch (step.intent) {
    case 'plan':
      return planMeeting(services, adviser, id, planOf(step, services.clock.today()))
    case 'cancel':
      return cancelMeeting(services, adviser, id)
    case 'held':
      return recordMeeting(services, adviser, id, { held: true, outcomeEmployer, outcomeCandidate })
    case 'missed':
      return recordMeeting(services, adviser, id, { held: false })
    case 'goOn':
      return goOnWithoutMeeting(services, adviser, id, withoutMeeting)
    case 'close': {
      const { because = 'agreedTogether', text = null } = step
      return closeRequest(services, adviser, id, { because, text })
    }
    case 'introduce':
      return introduce(services, adviser, id, step)
  }
}

function planOf(
  { plannedOn, plannedTime = '', place = '', who = '' }: RequestStep,
  today: IsoDate,
) {
  return { plannedOn: isoDate.parse(plannedOn ?? today), plannedTime, place, who }
}

async function introduce(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  { code, reason = '' }: RequestStep,
): Promise<Outcome<WayRefusal>> {
  const parsed = candidateCode.safeParse(code?.toUpperCase())
  const candidateId = parsed.success ? await visibleCandidateId(services.db, parsed.data) : null
  if (!candidateId) return refuse('notVisible')
  return answerSearchWithCandidate(services, adviser, id, { candidateId, reason })
}
