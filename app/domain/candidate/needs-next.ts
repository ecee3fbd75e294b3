import { enumerate } from '#app/domain/matching/wording.ts'
import { addDays, daysBetween, type IsoDate } from '#app/domain/primitives.ts'
import type { ProfileField } from './profile.ts'
import { type ConsentStatus, isTaken, type ReleaseStatus } from './visibility.ts'

/** What someone in a caseload may need of the jobhunter, what comes first first. */
export const NEED_KINDS = [
  'answer',
  'check',
  'askAgain',
  'difference',
  'fill',
  'ask',
  'release',
  'confirm',
  'unknown',
] as const
export type NeedKind = (typeof NEED_KINDS)[number]

/** One thing that is needed: in a sentence, and since which day. */
export type Need = { kind: NeedKind; sentence: string; since: IsoDate }

/** A question of an employer or an adviser that the candidate has not answered yet. */
export type OpenQuestion = {
  kind: 'offer' | 'request' | 'introduction'
  employer: string
  since: IsoDate
}

/** What is known of someone that decides what is needed next. */
export type NeedsOf = {
  release: ReleaseStatus
  consent: ConsentStatus
  placed: boolean
  checkNeeded: boolean
  hasSomethingToShow: boolean
  unknown: readonly ProfileField[]
  agreedOn: IsoDate | null
  confirmedOn: IsoDate | null
  /** Since when the profile waits for the jobhunter: after a change, or after a job. */
  profileWaitsSince: IsoDate
  inPortalSince: IsoDate
  differencesSince: IsoDate | null
  questions: readonly OpenQuestion[]
}

/** After so many days a profile may be out of date: it is shown as such, and never hidden for it. */
export const FRESH_FOR_DAYS = 90

/** Whether nobody said for more than ninety days that this still holds. */
export function isStale(confirmedOn: IsoDate | null, today: IsoDate): boolean {
  return confirmedOn !== null && daysBetween(confirmedOn, today) > FRESH_FOR_DAYS
}

/**
 * Everything someone needs of the jobhunter, what comes first first. Nothing is asked of whoever works or is about
 * to, and nobody is pressed who does not want to be seen, or whose release was taken back.
 */
export function needsOf(of: NeedsOf, today: IsoDate): Need[] {
  const questions = of.questions.toSorted((a, b) => (a.since < b.since ? -1 : 1)).map(answer)
  if (isTaken(of)) return questions
  const differs = of.differencesSince
    ? [need('difference', 'Verschil met aanlevering', of.differencesSince)]
    : []
  if (!wantsToBeSeen(of)) return [...questions, ...checkOf(of), ...differs]
  return [
    ...questions,
    ...checkOf(of),
    ...(of.consent === 'outdated'
      ? [need('askAgain', 'Profiel is veranderd: vraag opnieuw om een ja', of.profileWaitsSince)]
      : []),
    ...differs,
    ...towardsVisible(of),
    ...staleOf(of, today),
    ...unknownOf(of),
  ]
}

/** The fields that are not known yet as the list says them: 'uren, reizen en rijbewijs'. */
export function unknownInWords(fields: readonly ProfileField[]): string {
  const words = [...new Set(fields.map((field) => SHORT[field]))]
  if (words.length <= MOST_NAMED) return enumerate(words)
  return `${words.slice(0, MOST_NAMED).join(', ')} en nog ${words.length - MOST_NAMED}`
}

const MOST_NAMED = 3

function wantsToBeSeen({ consent, release }: NeedsOf): boolean {
  return consent !== 'withdrawn' && release !== 'takenBack'
}

function need(kind: NeedKind, sentence: string, since: IsoDate): Need {
  return { kind, sentence, since }
}

function answer({ kind, employer, since }: OpenQuestion): Need {
  return need('answer', QUESTIONS[kind](employer), since)
}

function checkOf({ checkNeeded, profileWaitsSince }: NeedsOf): Need[] {
  if (!checkNeeded) return []
  return [need('check', 'Werk gestopt of niet begonnen: kijk het profiel na', profileWaitsSince)]
}

function towardsVisible({
  consent,
  release,
  hasSomethingToShow,
  agreedOn,
  inPortalSince,
}: NeedsOf): Need[] {
  const agreed = consent === 'given' || consent === 'outdated'
  if (!agreed && !hasSomethingToShow) return [need('fill', 'Vul in wat iemand kan', inPortalSince)]
  if (!agreed) return [need('ask', 'Vraag om een ja', inPortalSince)]
  if (release !== 'none') return []
  return [need('release', 'Geef het profiel vrij', agreedOn ?? inPortalSince)]
}

function staleOf({ confirmedOn }: NeedsOf, today: IsoDate): Need[] {
  if (confirmedOn === null || !isStale(confirmedOn, today)) return []
  const sentence = `Profiel is ${daysBetween(confirmedOn, today)} dagen oud: klopt het nog?`
  return [need('confirm', sentence, addDays(confirmedOn, FRESH_FOR_DAYS))]
}

function unknownOf({ unknown, inPortalSince }: NeedsOf): Need[] {
  if (unknown.length === 0) return []
  return [need('unknown', `Nog onbekend: ${unknownInWords(unknown)}`, inPortalSince)]
}

const QUESTIONS: Record<OpenQuestion['kind'], (employer: string) => string> = {
  offer: (employer) => `Neem het voorstel van ${employer} door`,
  request: (employer) => `Vraag: kennismaken met ${employer}?`,
  introduction: (employer) => `Vraag: voorstellen aan ${employer}?`,
}

const SHORT: Record<ProfileField, string> = {
  talents: 'talenten',
  competencies: 'wat iemand kan',
  tasks: 'eerder werk',
  interests: 'soort werk',
  workConditions: 'wat nodig is',
  hoursLeast: 'uren',
  hoursMost: 'uren',
  availableFrom: 'vanaf wanneer',
  municipality: 'woonplaats',
  travelMeans: 'reizen',
  travelKm: 'reizen',
  drivingLicences: 'rijbewijs',
  languages: 'talen',
  educationLevel: 'opleiding',
  ownWords: 'eigen woorden',
}
