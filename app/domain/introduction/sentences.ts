import type { NextStep } from '#app/domain/next-step.ts'
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

/** What happens next with a flag, and who does it. */
export function nextOfFlag(status: FlagStatus): NextStep {
  return NEXT_OF_FLAG[status]
}

/** What happens next with an introduction, and who does it. */
export function nextOfIntroduction(status: IntroductionStatus): NextStep {
  return NEXT_OF_INTRODUCTION[status]
}

/** What happens next with a request, and who does it; without a candidate it is a question to the adviser. */
export function nextOfRequest(status: RequestStatus, of: { hasCandidate: boolean }): NextStep {
  if (status === 'open' && !of.hasCandidate) return SEARCH_FOR_ME
  return NEXT_OF_REQUEST[status]
}

/** What happens next with a meeting, and who does it. */
export function nextOfMeeting(status: MeetingStatus): NextStep {
  return NEXT_OF_MEETING[status]
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
    adviser: 'Plan een kennismaking',
    jobhunter: 'De kandidaat zegt ja',
  },
  met: {
    employer: 'Kennisgemaakt',
    adviser: 'Kennisgemaakt: maak een voorstel',
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
    adviser: 'Ging niet door: plan opnieuw of rond af',
    jobhunter: 'Ging niet door',
  },
  cancelled: { employer: 'Afgezegd', adviser: 'Afgezegd', jobhunter: 'Afgezegd' },
}

const DONE = { owner: null, sentence: 'Er is niets meer te doen.' } as const

const NEXT_OF_FLAG: Record<FlagStatus, NextStep> = {
  open: { owner: 'adviser', sentence: 'De bedrijfsadviseur pakt de tip op of zegt waarom niet.' },
  takenUp: { owner: 'jobhunter', sentence: 'De jobhunter vraagt de kandidaat.' },
  declined: DONE,
  withdrawn: DONE,
}

const NEXT_OF_INTRODUCTION: Record<IntroductionStatus, NextStep> = {
  candidateAsked: { owner: 'jobhunter', sentence: 'De jobhunter vraagt of de kandidaat dit wil.' },
  shown: { owner: 'employer', sentence: 'De werkgever zegt of een kennismaking gewenst is.' },
  wanted: { owner: 'adviser', sentence: 'De bedrijfsadviseur plant een kennismaking.' },
  notWanted: DONE,
  withdrawn: DONE,
}

const SEARCH_FOR_ME: NextStep = {
  owner: 'adviser',
  sentence: 'De bedrijfsadviseur zoekt iemand en stelt die voor.',
}

const NEXT_OF_REQUEST: Record<RequestStatus, NextStep> = {
  open: { owner: 'jobhunter', sentence: 'De jobhunter vraagt of de kandidaat dit wil.' },
  candidateYes: { owner: 'adviser', sentence: 'De bedrijfsadviseur plant een kennismaking.' },
  met: { owner: 'adviser', sentence: 'De bedrijfsadviseur maakt een voorstel.' },
  closed: DONE,
}

const NEXT_OF_MEETING: Record<MeetingStatus, NextStep> = {
  planned: { owner: 'adviser', sentence: 'De bedrijfsadviseur legt vast hoe het ging.' },
  held: { owner: 'adviser', sentence: 'De bedrijfsadviseur maakt een voorstel.' },
  missed: { owner: 'adviser', sentence: 'De bedrijfsadviseur plant opnieuw of rondt af.' },
  cancelled: { owner: 'adviser', sentence: 'De bedrijfsadviseur plant opnieuw of rondt af.' },
}
