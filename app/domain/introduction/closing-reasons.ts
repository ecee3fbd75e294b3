import type { Role } from '#app/domain/actor.ts'
import type { RequestStatus } from './statuses.ts'

/** What a jobhunter may answer to a request on behalf of the candidate. Never anything about health. */
export const JOBHUNTER_CLOSING_REASONS = [
  'candidateSaysNo',
  'notAvailableNow',
  'travelTooFar',
  'hoursDoNotFit',
  'workDoesNotFit',
  'otherOpportunity',
] as const
export type JobhunterClosingReason = (typeof JOBHUNTER_CLOSING_REASONS)[number]

export const EMPLOYER_CLOSING_REASONS = [
  'choseOther',
  'noClickAtMeeting',
  'vacancyGone',
  'noLongerNeeded',
] as const
export type EmployerClosingReason = (typeof EMPLOYER_CLOSING_REASONS)[number]

export const ADVISER_CLOSING_REASONS = [
  'nobodyFitsYet',
  'agreedTogether',
  'noAnswerFromEmployer',
  'vacancyGone',
] as const
export type AdviserClosingReason = (typeof ADVISER_CLOSING_REASONS)[number]

/** What the portal writes when something else decides: a withdrawal, a start, an answer. */
export const PORTAL_CLOSING_REASONS = [
  'candidateWithdrew',
  'candidateStartedElsewhere',
  'candidateStartedHere',
  'vacancyWithdrawn',
  'vacancyFilled',
  'answeredByIntroduction',
  'didNotStart',
  'joinedByRequest',
] as const
export type PortalClosingReason = (typeof PORTAL_CLOSING_REASONS)[number]

/** Every reason with which a request closes, or a flag, introduction or offer is withdrawn. */
export const CLOSING_REASONS = [
  ...JOBHUNTER_CLOSING_REASONS,
  ...EMPLOYER_CLOSING_REASONS,
  'nobodyFitsYet',
  'agreedTogether',
  'noAnswerFromEmployer',
  ...PORTAL_CLOSING_REASONS,
] as const
export type ClosingReason = (typeof CLOSING_REASONS)[number]

/** Who reads about the way from flag or request to meeting. */
export type WayReader = Extract<Role, 'employer' | 'adviser' | 'jobhunter'>

/** Whether a stored reason is one of the list, and not words of a person. */
export function isClosingReason(value: string): value is ClosingReason {
  const codes: readonly string[] = CLOSING_REASONS
  return codes.includes(value)
}

/** A closing reason in the words for this reader. An employer never reads why a person stepped back. */
export function closingReasonFor(reader: WayReader, because: ClosingReason): string {
  return TEXTS[because][reader]
}

/** Why a request is closed, in the words for this reader, with what was said about it. Null while it is open. */
export function whyClosed(
  reader: WayReader,
  request: { status: RequestStatus; closedBecause: string | null; closingText: string | null },
): string | null {
  const { status, closedBecause: code, closingText } = request
  if (status !== 'closed') return null
  const because =
    code !== null && isClosingReason(code)
      ? closingReasonFor(reader, code)
      : 'Deze aanvraag is gesloten.'
  return closingText ? `${because} ${closingText}` : because
}

/** The choice of reasons in a form, in the words of whoever fills it in. */
export const CLOSING_CHOICES = {
  candidateSaysNo: 'De kandidaat kiest er niet voor',
  notAvailableNow: 'De kandidaat is nu niet beschikbaar',
  travelTooFar: 'De reis is te ver',
  hoursDoNotFit: 'De uren passen niet',
  workDoesNotFit: 'Het werk past niet bij wat de kandidaat zoekt',
  otherOpportunity: 'De kandidaat heeft een andere kans',
  choseOther: 'Ik heb iemand anders gekozen',
  noClickAtMeeting: 'Na de kennismaking past het toch niet',
  vacancyGone: 'De vacature is er niet meer',
  noLongerNeeded: 'Het is niet meer nodig',
  nobodyFitsYet: 'Er is nu nog niemand die past',
  agreedTogether: 'Samen met de werkgever besloten',
  noAnswerFromEmployer: 'De werkgever reageert niet',
} as const satisfies Record<Exclude<ClosingReason, PortalClosingReason>, string>

// One text for all of a person's own reasons: the difference would tell an employer which one it was.
const NOT_AVAILABLE =
  'Deze kandidaat is op dit moment niet beschikbaar. Uw bedrijfsadviseur zoekt graag met u verder.'

const TEXTS: Record<ClosingReason, Record<WayReader, string>> = {
  candidateSaysNo: {
    employer: NOT_AVAILABLE,
    adviser: 'De kandidaat kiest er nu niet voor.',
    jobhunter: 'De kandidaat kiest er nu niet voor.',
  },
  notAvailableNow: {
    employer: NOT_AVAILABLE,
    adviser: 'De kandidaat is nu niet beschikbaar.',
    jobhunter: 'De kandidaat is nu niet beschikbaar.',
  },
  travelTooFar: {
    employer:
      'De reis naar uw bedrijf is voor deze kandidaat te ver. Er zijn ook mensen dichterbij.',
    adviser: 'De reis is voor de kandidaat te ver.',
    jobhunter: 'De reis is voor de kandidaat te ver.',
  },
  hoursDoNotFit: {
    employer: 'De uren en de wensen van deze kandidaat passen nu niet bij elkaar.',
    adviser: 'De uren passen niet bij wat de kandidaat zoekt.',
    jobhunter: 'De uren passen niet bij wat de kandidaat zoekt.',
  },
  workDoesNotFit: {
    employer: 'Deze kandidaat zoekt ander werk. Uw bedrijfsadviseur zoekt graag met u verder.',
    adviser: 'Het werk past niet bij wat de kandidaat zoekt.',
    jobhunter: 'Het werk past niet bij wat de kandidaat zoekt.',
  },
  otherOpportunity: {
    employer: NOT_AVAILABLE,
    adviser: 'De kandidaat heeft een andere kans.',
    jobhunter: 'De kandidaat heeft een andere kans.',
  },
  choseOther: {
    employer: 'U heeft voor iemand anders gekozen.',
    adviser: 'De werkgever heeft voor iemand anders gekozen.',
    jobhunter:
      'De werkgever heeft dit keer voor iemand anders gekozen. Bedankt voor het meedenken.',
  },
  noClickAtMeeting: {
    employer: 'U vond dat het na de kennismaking toch niet paste.',
    adviser: 'De werkgever vond na de kennismaking dat het niet paste.',
    jobhunter: 'De werkgever gaat niet verder na de kennismaking. Wat was wel goed? Neem dat mee.',
  },
  vacancyGone: {
    employer: 'De vacature is er niet meer.',
    adviser: 'De vacature is er niet meer.',
    jobhunter: 'De vacature is er niet meer. Dat ligt niet aan de kandidaat.',
  },
  noLongerNeeded: {
    employer: 'U heeft laten weten dat het niet meer nodig is.',
    adviser: 'De werkgever liet weten dat het niet meer nodig is.',
    jobhunter: 'Bij de werkgever is het niet meer nodig. Dat ligt niet aan de kandidaat.',
  },
  nobodyFitsYet: {
    employer:
      'Wij hebben nu nog niemand die past. Vraag het gerust opnieuw: er komen steeds mensen bij.',
    adviser: 'Er is nu nog niemand die past.',
    jobhunter: 'Er is nu nog niemand die past.',
  },
  agreedTogether: {
    employer: 'U heeft dit samen met uw bedrijfsadviseur besloten.',
    adviser: 'Samen met de werkgever besloten.',
    jobhunter: 'Werkgever en bedrijfsadviseur hebben samen besloten om te stoppen.',
  },
  noAnswerFromEmployer: {
    employer: 'Wij hoorden niets meer van u. Vraag het gerust opnieuw als het beter uitkomt.',
    adviser: 'De werkgever reageerde niet.',
    jobhunter: 'De werkgever reageerde niet. Dat ligt niet aan de kandidaat.',
  },
  candidateWithdrew: {
    employer: NOT_AVAILABLE,
    adviser: 'De kandidaat is niet meer zichtbaar voor werkgevers.',
    jobhunter: 'Het profiel is niet meer zichtbaar. Daarom is dit gestopt.',
  },
  candidateStartedElsewhere: {
    employer: NOT_AVAILABLE,
    adviser: 'De kandidaat is ergens anders begonnen.',
    jobhunter: 'De kandidaat is ergens anders begonnen. Mooi!',
  },
  candidateStartedHere: {
    employer: 'Deze kandidaat is bij u begonnen. Welkom op het werk!',
    adviser: 'De kandidaat is bij deze werkgever begonnen.',
    jobhunter: 'De kandidaat is bij deze werkgever begonnen. Mooi!',
  },
  vacancyWithdrawn: {
    employer: 'De vacature is ingetrokken.',
    adviser: 'De vacature is ingetrokken.',
    jobhunter: 'De vacature is ingetrokken. Dat ligt niet aan de kandidaat.',
  },
  vacancyFilled: {
    employer: 'Alle plekken van deze vacature zijn bezet.',
    adviser: 'Alle plekken van deze vacature zijn bezet.',
    jobhunter: 'Alle plekken van deze vacature zijn bezet. Dat ligt niet aan de kandidaat.',
  },
  answeredByIntroduction: {
    employer: 'Uw bedrijfsadviseur heeft iemand aan u voorgesteld.',
    adviser: 'Beantwoord met een voorstel van een kandidaat.',
    jobhunter: 'Beantwoord met een voorstel van een kandidaat.',
  },
  didNotStart: {
    employer: 'De start ging niet door. Uw bedrijfsadviseur denkt graag met u verder.',
    adviser: 'De start ging niet door.',
    jobhunter: 'De start ging niet door. Kijk samen het profiel na.',
  },
  joinedByRequest: {
    employer: 'U vroeg zelf al om deze kandidaat.',
    adviser: 'De werkgever vroeg zelf al om deze kandidaat.',
    jobhunter: 'De werkgever vroeg zelf al om deze kandidaat.',
  },
}
