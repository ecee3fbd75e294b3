import type { WayEnd } from './way-ends.ts'

/** A way to plan; left out what does not matter. */
export type WantedWay = {
  end: WayEnd
  /** At the employer of the demo account: which of its vacancies, or null for none. */
  homeVacancy?: number | null
  /** With someone of the caseload of the demo account's jobhunter. */
  isOfHomeCaseload?: boolean
  /** With someone of whom all that decides on cover is known. */
  isWellKnown?: boolean
}

/** What the people of the demo accounts find when they sign in: something of everything that waits for them. */
export const HOME_WAYS: readonly WantedWay[] = [
  { end: 'offerSent', homeVacancy: 1, isWellKnown: true },
  { end: 'started', homeVacancy: 2, isOfHomeCaseload: true },
  { end: 'startDue', homeVacancy: 4 },
  { end: 'introductionShown', homeVacancy: 0 },
  { end: 'requestOpen', homeVacancy: 0, isOfHomeCaseload: true },
  { end: 'meetingPlanned', homeVacancy: 0, isOfHomeCaseload: true },
  { end: 'requestDeclined', homeVacancy: 0 },
  { end: 'searchOpen', homeVacancy: null },
  { end: 'ended', isOfHomeCaseload: true },
  { end: 'reserved', isOfHomeCaseload: true },
  { end: 'offerAsked', isOfHomeCaseload: true },
  { end: 'offerAsked', isOfHomeCaseload: true },
  { end: 'introductionAsked', isOfHomeCaseload: true },
  { end: 'introductionAsked', isOfHomeCaseload: true },
  { end: 'requestOpen', isOfHomeCaseload: true },
  { end: 'requestOpen', isOfHomeCaseload: true },
  { end: 'flagOpen', isOfHomeCaseload: true },
  { end: 'flagDeclined', isOfHomeCaseload: true },
]
