import type { WayEnd } from './way-ends.ts'

/** A way to plan; left out what does not matter. */
export type WantedWay = {
  end: WayEnd
  /** At the employer of the demo account: which of its vacancies, or null for none. */
  homeVacancy?: number | null
  /** At another employer of the demo account's adviser. */
  isOfHomeAdviser?: boolean
  /** With someone of the caseload of the demo account's jobhunter. */
  isOfHomeCaseload?: boolean
  /** With someone of whom all that decides on cover is known. */
  isWellKnown?: boolean
  /** With someone who waits for the register until the wage value is measured at work. */
  isToBeMeasured?: boolean
  /** What the municipality has said of a subsidy by then. */
  subsidy?: 'agreed' | 'asked'
}

/** What the people of the demo accounts find when they sign in: something of everything that waits for them. */
export const HOME_WAYS: readonly WantedWay[] = [
  { end: 'measured', homeVacancy: 2, isOfHomeCaseload: true, isToBeMeasured: true },
  { end: 'offerSent', homeVacancy: 0, isOfHomeCaseload: true, isToBeMeasured: true },
  { end: 'offerSent', homeVacancy: 1, isWellKnown: true, subsidy: 'agreed' },
  { end: 'startDue', homeVacancy: 4, isWellKnown: true, subsidy: 'asked' },
  { end: 'introductionShown', homeVacancy: 0 },
  { end: 'requestOpen', homeVacancy: 0, isOfHomeCaseload: true },
  { end: 'meetingPlanned', homeVacancy: 0, isOfHomeCaseload: true },
  { end: 'requestDeclined', homeVacancy: 0 },
  { end: 'searchOpen', homeVacancy: null },
  { end: 'ended', isOfHomeCaseload: true },
  { end: 'reserved', isOfHomeCaseload: true },
  { end: 'offerDraft', isOfHomeAdviser: true, isWellKnown: true },
  { end: 'offerAsked', isOfHomeCaseload: true, isWellKnown: true },
  { end: 'offerAsked', isOfHomeCaseload: true },
  { end: 'introductionAsked', isOfHomeCaseload: true },
  { end: 'introductionAsked', isOfHomeCaseload: true },
  { end: 'requestOpen', isOfHomeCaseload: true },
  { end: 'requestOpen', isOfHomeCaseload: true },
  { end: 'flagOpen', isOfHomeCaseload: true },
  { end: 'flagDeclined', isOfHomeCaseload: true },
]
