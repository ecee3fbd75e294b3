import { addDays, cents, type IsoDate, isoDate } from '#app/domain/primitives.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { CoverageCase } from '../assess/coverage-case.ts'
import type { MonthFigures } from '../coverage.ts'
import { lastDayWithin, yearOf } from '../days.ts'
import type { Instrument } from '../instruments.ts'
import { parameterOn } from '../law/parameters.ts'
import { dividedBy, exactly, type Fraction, percentOf, times } from '../sums/fraction.ts'
import { paidHours } from '../terms.ts'
import { type CalendarMonth, calendarMonths, daysWithin } from './calendar-months.ts'
import {
  benefitByMonth,
  hoursOfMonth,
  type PaidDays,
  subsidyByMonth,
  sumOrNull,
  wageByMonth,
} from './month-amounts.ts'
import { roundedTogether } from './running-total.ts'
import { wageStretches } from './wage-per-hour.ts'

/** How many months are shown of a contract without an end, or of which the end is not known. */
const MONTHS_SHOWN = 24

const WEEKS_A_MONTH = dividedBy(exactly(52), exactly(12))

type Assessed = ReadonlyMap<Instrument, Assessment>

/**
 * The whole employment month by month, from the first day at work, the unpaid months too: wage with holiday allowance,
 * employer's charges when their percentage is known, subsidy, loonkostenvoordeel in the month it is earned, and what
 * remains. Each column adds up to its own rounded total; what is not known is null.
 */
export function employmentMonths(one: CoverageCase, assessed: Assessed): MonthFigures[] {
  const { span, terms, employer } = one
  const paid = { from: span.workStart, until: span.contractEnd }
  const lastDay = span.contractEnd ?? lastDayWithin(terms.startsOn, MONTHS_SHOWN)
  const months = calendarMonths(terms.startsOn, lastDay)

  const stretches = wageStretches(one, assessed.get('wageDispensation'))
  const worked = wageByMonth(stretches, (perHour, month) => wageOf(one, perHour, month), months)
  const doubtful = trialWithoutGround(one, assessed.get('trialPlacement'))
  const exactWages = worked.map((wage, place) => (isWithin(months[place], doubtful) ? null : wage))
  const { chargesPercentage } = employer
  const charges = exactWages.map((wage) =>
    wage === null || chargesPercentage === null || chargesPercentage === undefined
      ? null
      : percentOf(chargesPercentage, wage),
  )
  const columns = {
    wage: roundedTogether(exactWages),
    charges: roundedTogether(charges),
    subsidy: roundedTogether(subsidies(assessed, months, paid)),
    benefit: roundedTogether(benefits(one, assessed, months, paid)),
  }
  return months.map(({ month, last }, place) =>
    figuresOf(month, last, {
      wage: columns.wage[place] ?? null,
      charges: columns.charges[place] ?? null,
      subsidy: columns.subsidy[place] ?? null,
      benefit: columns.benefit[place] ?? null,
    }),
  )
}

/**
 * The days of the trial in the terms on which there can be none: all of them where it cannot be, those after the last
 * day of a decision that is shorter. What is paid then is not known.
 */
function trialWithoutGround(
  { span, terms }: CoverageCase,
  trial: Assessment | undefined,
): { from: IsoDate; until: IsoDate } | null {
  const { trialStart, unpaidUntil } = span
  if (!terms.trialMonths || trial === undefined) return null
  if (trial.certainty === 'notApplicable') return { from: trialStart, until: unpaidUntil }
  const { until = null } = trial
  return until && until < unpaidUntil ? { from: addDays(until, 1), until: unpaidUntil } : null
}

function isWithin(
  month: CalendarMonth | undefined,
  days: { from: IsoDate; until: IsoDate } | null,
): boolean {
  return month !== undefined && days !== null && daysWithin(month, days.from, days.until) > 0
}

type Row = Record<'wage' | 'charges' | 'subsidy' | 'benefit', MonthFigures['netCents']>

function figuresOf(
  month: string,
  last: IsoDate,
  { wage, charges, subsidy, benefit }: Row,
): MonthFigures {
  return {
    month,
    wageCents: wage,
    employerChargesCents: charges,
    subsidyCents: subsidy,
    benefitCents: benefit,
    paidOn: benefit ? paidOn(last) : null,
    netCents:
      wage === null || subsidy === null || benefit === null
        ? null
        : cents.parse(wage + (charges ?? 0) - subsidy - benefit),
  }
}

/** Gross wage a month by the average-month rule (Wet minimumloon art. 11), with holiday allowance (art. 15). */
function wageOf(one: CoverageCase, perHour: number, month: CalendarMonth): Fraction | null {
  const holiday = parameterOn('holidayAllowancePercentage', month.first)
  if (holiday === null) return null
  const hours = times(exactly(one.terms.hoursPerWeek), WEEKS_A_MONTH)
  return percentOf(100 + holiday.value, times(exactly(perHour), hours))
}

/** As the lines say it: while nobody chose a flat rate, the months count on the wage value from the first day. */
function subsidies(assessed: Assessed, months: readonly CalendarMonth[], paid: PaidDays) {
  const byValue = columnOf(assessed, 'wageCostSubsidy', months, paid)
  const flatRate = columnOf(assessed, 'flatRateSubsidy', months, paid)
  const isChosen = assessed.get('flatRateSubsidy')?.because !== 'flatRateChoiceUnknown'
  return byValue.map((amount, place) =>
    isChosen ? sumOrNull(amount, flatRate[place] ?? null) : amount,
  )
}

function columnOf(
  assessed: Assessed,
  instrument: Instrument,
  months: readonly CalendarMonth[],
  paid: PaidDays,
) {
  const assessment = assessed.get(instrument)
  return assessment ? subsidyByMonth(assessment, months, paid) : months.map(() => null)
}

function benefits(
  { terms }: CoverageCase,
  assessed: Assessed,
  months: readonly CalendarMonth[],
  paid: PaidDays,
) {
  const assessment = assessed.get('wageCostBenefit')
  if (!assessment) return months.map(() => null)
  return benefitByMonth(assessment, months, paid, hoursOfMonth(paidHours(terms)))
}

/** Decided before 1 August of the next year and paid within six weeks after (Wtl art. 4.1, 4.2 and 4.4): the last day. */
function paidOn(earnedIn: IsoDate): IsoDate | null {
  const decidedBy = isoDate.parse(`${yearOf(earnedIn) + 1}-07-31`)
  const weeks = parameterOn('benefitPaymentWeeks', decidedBy)
  return weeks && addDays(decidedBy, weeks.value * 7)
}
