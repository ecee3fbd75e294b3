import type { WayReader } from './closing-reasons.ts'
import type { FlagStatus, IntroductionStatus, MeetingStatus, RequestStatus } from './statuses.ts'

type Labels<Status extends string> = Record<Status, Record<WayReader, string>>

/** Both sides read this while a candidate has said yes to another offer; kind, and without telling where. */
export const ON_HOLD_SENTENCES: Record<WayReader, string> = {
  employer: 'Dit staat even stil. Zodra wij meer weten, hoort u het. U hoeft niets te doen.',
  adviser:
    'Dit staat even stil: de kandidaat heeft ergens anders ja gezegd en is nog niet begonnen.',
  jobhunter:
    'Dit staat even stil: de kandidaat heeft ergens anders ja gezegd en begint daar bijna.',
}

/** The status of a flag in a few words; an employer sees a candidate only from the introduction on. */
export function flagStatusLabel(status: FlagStatus, reader: WayReader): string {
  return FLAG_LABELS[status][reader]
}

/** The status of an introduction in a few words for this reader. */
export function introductionStatusLabel(status: IntroductionStatus, reader: WayReader): string {
  return INTRODUCTION_LABELS[status][reader]
}

/** The status of a request in a few words for this reader. */
export function requestStatusLabel(status: RequestStatus, reader: WayReader): string {
  return REQUEST_LABELS[status][reader]
}

/** The status of a meeting in a few words for this reader. */
export function meetingStatusLabel(status: MeetingStatus, reader: WayReader): string {
  return MEETING_LABELS[status][reader]
}

const FLAG_LABELS: Labels<FlagStatus> = {
  open: {
    employer: 'Wordt voor u bekeken',
    adviser: 'Nieuwe tip van een jobhunter',
    jobhunter: 'Ligt bij de adviseur',
  },
  takenUp: {
    employer: 'Wordt voorbereid',
    adviser: 'Opgepakt',
    jobhunter: 'Opgepakt door de adviseur',
  },
  declined: {
    employer: 'Niet verder gegaan',
    adviser: 'Niet opgepakt',
    jobhunter: 'Niet opgepakt, met een reden',
  },
  withdrawn: { employer: 'Gestopt', adviser: 'Ingetrokken', jobhunter: 'Ingetrokken' },
}

const INTRODUCTION_LABELS: Labels<IntroductionStatus> = {
  candidateAsked: {
    employer: 'Wordt voorbereid',
    adviser: 'Wacht op de kandidaat',
    jobhunter: 'Vraag de kandidaat',
  },
  shown: {
    employer: 'Aan u voorgesteld',
    adviser: 'Ligt bij de werkgever',
    jobhunter: 'Voorgesteld aan de werkgever',
  },
  wanted: {
    employer: 'U wilt kennismaken',
    adviser: 'Werkgever wil kennismaken',
    jobhunter: 'Werkgever wil kennismaken',
  },
  notWanted: {
    employer: 'U gaat niet verder',
    adviser: 'Werkgever gaat niet verder',
    jobhunter: 'Werkgever gaat niet verder',
  },
  withdrawn: {
    employer: 'Niet meer beschikbaar',
    adviser: 'Ingetrokken',
    jobhunter: 'Ingetrokken',
  },
}

const REQUEST_LABELS: Labels<RequestStatus> = {
  open: {
    employer: 'Gevraagd',
    adviser: 'Wacht op antwoord',
    jobhunter: 'Vraag van een werkgever',
  },
  candidateYes: {
    employer: 'De kandidaat zegt ja',
    adviser: 'De kandidaat zegt ja',
    jobhunter: 'De kandidaat zegt ja',
  },
  met: {
    employer: 'Kennisgemaakt',
    adviser: 'Kennisgemaakt',
    jobhunter: 'Kennisgemaakt',
  },
  closed: { employer: 'Afgerond', adviser: 'Afgerond', jobhunter: 'Afgerond' },
}

const MEETING_LABELS: Labels<MeetingStatus> = {
  planned: {
    employer: 'Kennismaking gepland',
    adviser: 'Kennismaking gepland',
    jobhunter: 'Kennismaking gepland',
  },
  held: { employer: 'Kennisgemaakt', adviser: 'Kennisgemaakt', jobhunter: 'Kennisgemaakt' },
  missed: {
    employer: 'Ging niet door',
    adviser: 'Ging niet door',
    jobhunter: 'Ging niet door',
  },
  cancelled: { employer: 'Afgezegd', adviser: 'Afgezegd', jobhunter: 'Afgezegd' },
}
