import { JOBHUNTER_CLOSING_REASONS } from '#app/domain/introduction/closing-reasons.ts'
import {
  acceptRequestForCandidate,
  declineRequestForCandidate,
} from '#app/use-cases/answer-request-for-candidate.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { cancelMeeting, planMeeting } from '#app/use-cases/plan-meeting.ts'
import { goOnWithoutMeeting, recordMeeting } from '#app/use-cases/record-meeting.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { personOf } from '#seed/address-book.ts'
import { done } from '#seed/done.ts'
import { madeBefore, type Steps, sentenceFor } from './living-way.ts'
import { CLOSING_TEXTS, MESSAGES, OUTCOMES, SEARCHES, WITHOUT_MEETING } from './way-words.ts'

const TIMES = ['09:30', '10:00', '11:15', '13:30', '15:00'] as const

/** From an employer's request to the meeting, or to where it closes. */
export const STEPS_OF_REQUESTS: Steps<
  | ('request' | 'requestElsewhere' | 'search' | 'nobody' | 'sayYes' | 'sayNo' | 'takeBack')
  | ('close' | 'plan' | 'meet' | 'miss' | 'cancel' | 'goOnWithout')
> = {
  request: async (services, way) => {
    const { employer, candidateId, vacancyId } = way
    const message = vacancyId ? sentenceFor(MESSAGES.slice(0, 3), way) : MESSAGES[3]
    const asked = { candidateId, vacancyId, message }
    way.made.request = done(await requestCandidate(services, employer, asked)).requestId
  },
  requestElsewhere: async (services, { book, plan, candidateId }) => {
    const other = personOf(book, plan.elsewhere)
    const asked = { candidateId, vacancyId: null, message: MESSAGES[3] }
    done(await requestCandidate(services, other, asked))
  },
  search: async (services, way) => {
    const asked = { vacancyId: way.vacancyId, message: sentenceFor(SEARCHES, way) }
    way.made.request = done(await askToSearch(services, way.employer, asked)).requestId
  },
  nobody: async (services, way) => {
    const closing = { because: 'nobodyFitsYet', text: sentenceFor(CLOSING_TEXTS, way) } as const
    done(await closeRequest(services, way.adviser, madeBefore(way.made.request), closing))
  },
  sayYes: async (services, { jobhunter, made }) => {
    done(await acceptRequestForCandidate(services, jobhunter, madeBefore(made.request)))
  },
  sayNo: async (services, way) => {
    const because = sentenceFor(JOBHUNTER_CLOSING_REASONS, way)
    const no = { because, text: sentenceFor(CLOSING_TEXTS, way) }
    const request = madeBefore(way.made.request)
    done(await declineRequestForCandidate(services, way.jobhunter, request, no))
  },
  takeBack: async (services, { employer, made }) => {
    const closing = { because: 'noLongerNeeded', text: null } as const
    done(await closeRequest(services, employer, madeBefore(made.request), closing))
  },
  close: async (services, way) => {
    const closing = { because: 'agreedTogether', text: sentenceFor(CLOSING_TEXTS, way) } as const
    done(await closeRequest(services, way.adviser, madeBefore(way.made.request), closing))
  },
  plan: async (services, way) => {
    const { plan, adviser, employer, jobhunter } = way
    const meeting = {
      plannedOn: plan.meetOn,
      plannedTime: sentenceFor(TIMES, way),
      place: `${plan.employer.name}, ${plan.employer.place.name}`,
      who: `${employer.name} en ${jobhunter.name}`,
    }
    done(await planMeeting(services, adviser, madeBefore(way.made.request), meeting))
  },
  meet: async (services, way) => {
    const [outcomeEmployer, outcomeCandidate] = sentenceFor(OUTCOMES, way)
    const record = { held: true, outcomeEmployer, outcomeCandidate } as const
    done(await recordMeeting(services, way.adviser, madeBefore(way.made.request), record))
  },
  miss: async (services, { adviser, made }) => {
    done(await recordMeeting(services, adviser, madeBefore(made.request), { held: false }))
  },
  cancel: async (services, { adviser, made }) => {
    done(await cancelMeeting(services, adviser, madeBefore(made.request)))
  },
  goOnWithout: async (services, { adviser, made }) => {
    const request = madeBefore(made.request)
    done(await goOnWithoutMeeting(services, adviser, request, WITHOUT_MEETING))
  },
}
