import {
  closingReasonFor,
  isClosingReason,
  type WayReader,
  whyClosed,
} from '#app/domain/introduction/closing-reasons.ts'
import { ON_HOLD_SENTENCES } from '#app/domain/introduction/sentences.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { STEP_SENTENCES } from './step-sentences.ts'
import { toldAs } from './told-as.ts'
import type { RequestWay, StandingReader, Way, WayStep } from './way.ts'

/** What happens next on a way, or why nothing does, in the words for this reader. */
export function sentenceOf(
  way: Way,
  step: WayStep,
  reader: StandingReader,
  today: IsoDate,
): string {
  if (step === 'onHold') return ON_HOLD_SENTENCES[toldAs(reader)]
  if (step === 'done') return whyDone(way, reader)
  const next = STEP_SENTENCES[step][reader]
  if (way.kind !== 'request') return next
  const first = step === 'offerAgain' ? whyAgain(way, reader) : whenOf(way, step, today)
  return first === null ? next : `${first} ${next}`
}

/** How an offer ended. What an adviser wrote about it stays with staff: the employer hears it by phone. */
function whyAgain({ offer }: RequestWay, reader: StandingReader): string | null {
  if (offer?.status === 'lapsed') return 'De eerste dag kwam voordat er een antwoord was.'
  return offer?.status === 'withdrawn' && reader === 'employer'
    ? 'Uw bedrijfsadviseur trok het voorstel in. Bel gerust als u wilt weten waarom.'
    : null
}

/** The day that a step turns on. */
function whenOf({ meeting, placement }: RequestWay, step: WayStep, today: IsoDate): string | null {
  if (placement && step === 'start') {
    const { startsOn } = placement
    return startsOn > today
      ? `Het werk begint op ${dutchDate(startsOn)}.`
      : `De eerste werkdag ${startsOn < today ? `was ${dutchDate(startsOn)}` : 'is vandaag'}.`
  }
  if (meeting === null || (step !== 'meet' && step !== 'recordMeeting')) return null
  const { plannedOn, plannedTime } = meeting
  if (plannedOn === today) return `De kennismaking is vandaag om ${plannedTime}.`
  return `De kennismaking ${plannedOn < today ? 'was' : 'is'} op ${dutchDate(plannedOn)} om ${plannedTime}.`
}

function whyDone(way: Way, reader: StandingReader): string {
  switch (way.kind) {
    case 'flag':
      return way.status === 'takenUp'
        ? 'Dit gaat verder als introductie.'
        : (said(way, reader) ?? DONE)
    case 'introduction':
      return way.status === 'wanted' ? 'Dit gaat verder als aanvraag.' : (said(way, reader) ?? DONE)
    case 'request':
      if (way.placement?.status === 'ended') return WORK_STOPPED[toldAs(reader)]
      return whyClosed(toldAs(reader), way) ?? DONE
  }
}

/** What was answered, for staff: words of a person, or a reason by its code. */
function said({ answer }: { answer: string | null }, reader: StandingReader): string | null {
  if (answer === null || reader === 'employer') return null
  return isClosingReason(answer) ? closingReasonFor(toldAs(reader), answer) : answer
}

const DONE = 'Er is niets meer te doen.'

const WORK_STOPPED: Record<WayReader, string> = {
  employer: 'Het werk is gestopt. Uw bedrijfsadviseur denkt graag met u verder.',
  adviser: 'Het werk is gestopt. Er is niets meer te doen.',
  jobhunter: 'Het werk is gestopt. Er is niets meer te doen.',
}
