import type { IsoDate } from '#app/domain/primitives.ts'
import { type DatedValue, day, type Figure, valueOn } from './dated.ts'
import {
  CHECKED_ON,
  MINIMUMLOON,
  PARTICIPATIEWET,
  REGELRECHT,
  TEGEMOETKOMINGEN,
  UWV_JOBCOACH,
  UWV_WERKGEVERS,
  ZIEKTEWET,
} from './sources.ts'

/** Figures that the law sets, per period. A new figure is a new row; an old row never changes. */
export const PARAMETERS = {
  /** Wet minimumloon art. 15. */
  holidayAllowancePercentage: [row('2024-01-01', null, 8, MINIMUMLOON)],
  /** Participatiewet art. 10d lid 4: the subsidy is counted against a week of 36 hours. */
  subsidyWeekHours: [row('2024-01-01', null, 36, PARTICIPATIEWET)],
  /** Participatiewet art. 10d lid 4: never more than this part of the minimum wage with holiday allowance. */
  subsidyCapPercentage: [row('2024-01-01', null, 70, PARTICIPATIEWET)],
  /** Participatiewet art. 10d lid 5: flat rate, without measuring, … */
  flatRatePercentage: [row('2024-01-01', null, 50, PARTICIPATIEWET)],
  /** … for at most these months from the first day with wage. */
  flatRateMonths: [row('2024-01-01', null, 6, PARTICIPATIEWET)],
  /** Regeling loonkostensubsidie art. 1, for the employer's charges. The day 23,5 became 25 was not found. */
  employerChargesPercentage: [
    row(
      '2018-01-01',
      '2021-12-31',
      23.5,
      'https://zoek.officielebekendmakingen.nl/stcrt-2017-68248.html',
    ),
    row('2022-01-01', '2025-12-31', 'notKnown', REGELRECHT),
    row('2026-01-01', '2026-12-31', 25, REGELRECHT),
    row('2027-01-01', null, 'notPublished', REGELRECHT),
  ],
  /** Participatiewet art. 10d lid 2: months after the start in which a subsidy can still be asked for. */
  subsidyApplyMonths: [row('2026-01-01', null, 6, PARTICIPATIEWET)],
  /** Participatiewet art. 10d lid 12: weeks in which the municipality decides on the subsidy. */
  subsidyDecisionWeeks: [row('2026-01-01', null, 5, PARTICIPATIEWET)],
  /** Wtl art. 2.13; a ministerial rule may change it each 1 January (art. 6.1). */
  jobsAgreementCentsPerHour: yearly(101),
  jobsAgreementCapCents: yearly(200_000),
  /** Wtl art. 2.9, for someone disabled, at most three years (2.8), with a declaration asked in three months (2.7). */
  disabledCentsPerHour: yearly(305),
  disabledCapCents: yearly(600_000),
  disabledMonths: [row('2026-01-01', null, 36, TEGEMOETKOMINGEN)],
  declarationMonths: [row('2026-01-01', null, 3, TEGEMOETKOMINGEN)],
  /** Wtl art. 4.4: weeks after the decision, which is before 1 August (4.2), in which the benefit is paid. */
  benefitPaymentWeeks: [row('2026-01-01', null, 6, TEGEMOETKOMINGEN)],
  /** Wtl art. 2.6: months before the start in which someone was not employed here. */
  notEmployedMonths: [row('2026-01-01', null, 6, TEGEMOETKOMINGEN)],
  /** Ziektewet art. 29b lid 1, and Wtl art. 2.6 for less than 35 percent: months. */
  fiveYearsMonths: [row('2026-01-01', null, 60, REGELRECHT)],
  /** Ziektewet art. 29b lid 5 and 6: what UWV pays of the day wage, and more on request in the first weeks; … */
  sickPayPercentage: [row('2026-01-01', null, 70, ZIEKTEWET)],
  sickPayOnRequestPercentage: [row('2026-01-01', null, 100, ZIEKTEWET)],
  sickPayOnRequestWeeks: [row('2026-01-01', null, 52, ZIEKTEWET)],
  /** … for each illness at most these weeks (art. 29 lid 5). */
  sickPayWeeksAtMost: [row('2026-01-01', null, 104, ZIEKTEWET)],
  /** Participatiewet art. 8a; WW 76a, Wet WIA 37 and Wajong 2:24 have the same limit. */
  trialMonthsAtMost: [row('2026-01-01', null, 6, PARTICIPATIEWET)],
  /** Months of contract after a trial, and for a fixed adaptation (UWV). */
  contractMonthsAtLeast: [row('2026-01-01', null, 6, UWV_WERKGEVERS)],
  /** Jobcoach of UWV: hours a week and months of contract that are mostly asked (secondary source). */
  jobcoachHoursAtLeast: [row('2026-01-01', null, 12, UWV_JOBCOACH)],
  jobcoachMonthsAtLeast: [row('2026-01-01', null, 6, UWV_JOBCOACH)],
  /** Loondispensatie: the highest percentage, as the performance is at least 25 percent lower (UWV). */
  dispensationAtMostPercentage: [row('2026-01-01', null, 75, REGELRECHT)],
  /** Weeks in which UWV decides on someone's capacity to work (secondary source). */
  registrationDecisionWeeks: [
    row(
      '2026-01-01',
      null,
      14,
      'https://www.stichtingbwn.nl/wet-en-regelgeving/wajong/beoordelingsproces',
    ),
  ],
  /** AOW art. 7a: the age in months. */
  stateAgeMonths: [
    row('2024-01-01', '2027-12-31', 804, 'https://wetten.overheid.nl/BWBR0002221'),
    row('2028-01-01', null, 807, 'https://wetten.overheid.nl/BWBR0002221'),
  ],
} satisfies Record<string, readonly DatedValue<number>[]>

export type Parameter = keyof typeof PARAMETERS

/** The figure on a day; see `valueOn` for one that is not published yet, or not known. */
export function parameterOn(name: Parameter, on: IsoDate): Figure | null {
  return valueOn<number>(PARAMETERS[name], on)
}

/** A term or limit of the law for someone who starts on a day from 2026 on. */
export function limitOn(name: Parameter, on: IsoDate): number {
  const figure = parameterOn(name, on)
  if (figure === null) throw new Error(`No value of ${name} on ${on}`)
  return figure.value
}

/** Of 2026, and for later years not published yet. */
function yearly(value: number): readonly DatedValue<number>[] {
  return [
    row('2026-01-01', '2026-12-31', value, TEGEMOETKOMINGEN),
    row('2027-01-01', null, 'notPublished', TEGEMOETKOMINGEN),
  ]
}

function row(
  from: string,
  until: string | null,
  value: DatedValue<number>['value'],
  source: string,
): DatedValue<number> {
  const inForceUntil = until === null ? null : day(until)
  return { inForceFrom: day(from), inForceUntil, value, source, checkedOn: CHECKED_ON }
}
