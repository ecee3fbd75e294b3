/** How much of everything a demo region holds. Every count is of the day after the whole history. */
export type RegionSizes = {
  people: number
  /** Of the people: released for employers, with the person's own yes. */
  visible: number
  /** Of the people: measured in the last days, new in the newest file, and still without a jobhunter. */
  justMeasured: number
  /** Of the other people: without a jobhunter as well. */
  unassigned: number
  /** How many people a jobhunter looks after. */
  caseload: number
  employers: number
  advisers: number
  vacancies: number
  /** How many vacancies the adviser among the demo accounts has. */
  vacanciesOfAdviser: number
  /** How many flags, requests and offers were begun, each ending at a place of its own. */
  ways: number
}

/** For tests: small, and yet everything happens in it at least once. */
export const TINY: RegionSizes = {
  people: 140,
  visible: 90,
  justMeasured: 8,
  unassigned: 6,
  caseload: 20,
  employers: 16,
  advisers: 3,
  vacancies: 40,
  vacanciesOfAdviser: 20,
  ways: 40,
}

/** A labour region of ordinary size: 7,500 people of the register, a good thousand of them ready to be found. */
export const REGION: RegionSizes = {
  people: 7_500,
  visible: 1_000,
  justMeasured: 144,
  unassigned: 160,
  caseload: 80,
  employers: 1_200,
  advisers: 10,
  vacancies: 800,
  vacanciesOfAdviser: 60,
  ways: 460,
}
