import type { IsoDate } from '#app/domain/primitives.ts'
import { type DatedValue, day, valueOn } from './dated.ts'

const PARTICIPATIEWET = 'https://wetten.overheid.nl/BWBR0015703/2026-07-01'
const WTL = 'https://wetten.overheid.nl/BWBR0037522/2026-01-01'
const FINANCIEEL_CV = 'https://github.com/MinBZK/regelrecht-corpus'

const CHECKED_ON = day('2026-11-21')

/** Figures that the law sets, per period. A new figure is a new row; an old row never changes. */
export const PARAMETERS = {
  /** Wet minimumloon art. 15. */
  holidayAllowancePercentage: [
    row('2024-01-01', null, 8, 'https://wetten.overheid.nl/BWBR0002638'),
  ],
  /** Participatiewet art. 10d lid 4: the subsidy is counted against a week of 36 hours. */
  subsidyWeekHours: [row('2024-01-01', null, 36, PARTICIPATIEWET)],
  /** Participatiewet art. 10d lid 4: never more than this part of the minimum wage with holiday allowance. */
  subsidyCapPercentage: [row('2024-01-01', null, 70, PARTICIPATIEWET)],
  /** Participatiewet art. 10d lid 5: flat rate, for at most six months, without measuring. */
  flatRatePercentage: [row('2024-01-01', null, 50, PARTICIPATIEWET)],
  /** Regeling loonkostensubsidie art. 1, for the employer's charges. The day 23,5 became 25 was not found. */
  employerChargesPercentage: [
    row(
      '2018-01-01',
      '2021-12-31',
      23.5,
      'https://zoek.officielebekendmakingen.nl/stcrt-2017-68248.html',
    ),
    row('2022-01-01', '2025-12-31', 'notKnown', FINANCIEEL_CV),
    row('2026-01-01', '2026-12-31', 25, FINANCIEEL_CV),
    row('2027-01-01', null, 'notPublished', FINANCIEEL_CV),
  ],
  /** Wet tegemoetkomingen loondomein art. 2.13; a ministerial rule may change it each 1 January (art. 6.1). */
  benefitCentsPerHour: [
    row('2026-01-01', '2026-12-31', 101, WTL),
    row('2027-01-01', null, 'notPublished', WTL),
  ],
  benefitCapCents: [
    row('2026-01-01', '2026-12-31', 200_000, WTL),
    row('2027-01-01', null, 'notPublished', WTL),
  ],
  /** Participatiewet art. 8a; WW 76a, Wet WIA 37 and Wajong 2:24 have the same limit. */
  trialMonthsAtMost: [row('2026-01-01', null, 6, PARTICIPATIEWET)],
  /** Participatiewet art. 10d lid 12: weeks in which the municipality decides on the subsidy. */
  subsidyDecisionWeeks: [row('2026-01-01', null, 5, PARTICIPATIEWET)],
  /** Weeks in which UWV decides on someone's capacity to work (secondary source). */
  registrationDecisionWeeks: [
    row(
      '2026-01-01',
      null,
      14,
      'https://www.stichtingbwn.nl/wet-en-regelgeving/wajong/beoordelingsproces',
    ),
  ],
} satisfies Record<string, readonly DatedValue<number>[]>

type Parameter = keyof typeof PARAMETERS

/** The figure on a day; see `valueOn` for one that is not published yet, or not known. */
export function parameterOn(
  name: Parameter,
  on: IsoDate,
): { value: number; basedOn: IsoDate | null } | null {
  return valueOn<number>(PARAMETERS[name], on)
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
