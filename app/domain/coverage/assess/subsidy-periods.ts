import { addDays, addMonths, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import { earlierEnd, newYear, yearOf } from '../days.ts'
import type { Certainty } from '../instruments.ts'
import { ADULT } from '../law/minimum-wage.ts'
import type { Formula } from '../sums/formula.ts'
import type { SubsidyAmount } from '../sums/subsidy-amount.ts'
import { type SubsidyFigures, subsidyFiguresOn } from '../sums/subsidy-figures.ts'
import type { CoverageCase } from './coverage-case.ts'
import { type ExactPeriod, joined, periodOf } from './period.ts'
import { cutAt, newYearsAfter, type Stretch, wageBirthdays } from './stretches.ts'
import { lastApprenticeDay } from './wage-age.ts'

/** How far ahead a birthday or a change of law may still change the amount, in years. */
const YEARS_AHEAD = 7

/**
 * A subsidy from a day to its last day, set again each 1 January and on no other day (Participatiewet art. 10d lid 7).
 * How the municipality handles a birthday under 21 in between is not settled: until the next 1 January the amount stays
 * and is expected (our reading). What rests on figures not published yet is never confirmed.
 */
export function subsidyPeriods(
  from: IsoDate,
  until: IsoDate | null,
  certainty: Certainty,
  birthDate: IsoDate,
  sum: (figures: SubsidyFigures, on: IsoDate) => SubsidyAmount,
): { periods: ExactPeriod[]; formula: Formula } {
  const resets = newYearsAfter(from, lastYearOfChange(from, birthDate))
  const isAdult = yearsBetween(birthDate, from) >= ADULT
  const birthdays = isAdult ? [] : wageBirthdays(birthDate)
  let formula: Formula = []
  const periods = cutAt(from, until, [...resets, ...birthdays]).map((stretch) => {
    const setOn = stretch.from === from ? from : lastReset(from, stretch.from)
    const found = subsidyFiguresOn(yearsBetween(birthDate, setOn), setOn)
    if (found === null) return periodOf(stretch.from, stretch.until, 'unknown')
    const amount = sum(found.figures, setOn)
    if (formula.length === 0) formula = amount.formula
    const isSettled =
      found.basedOn === null && !birthdays.some((day) => setOn < day && day <= stretch.from)
    const { perMonthCents, perYearCents, perMonth } = amount
    return periodOf(
      stretch.from,
      stretch.until,
      isSettled ? certainty : 'expected',
      { perMonthCents, perYearCents, basedOn: found.basedOn },
      { perMonth },
    )
  })
  return { periods: joined(periods), formula }
}

type Counted = { periods: ExactPeriod[]; formula: Formula }

/**
 * The periods of a subsidy, of which those with the lower wage of an apprentice have no amount: which minimum wage then
 * counts is not settled. `count` works out the others, from their first day on.
 */
export function afterApprenticeship(
  one: CoverageCase,
  { from, until }: Stretch,
  certainty: Certainty,
  count: (first: IsoDate) => Counted,
): Counted {
  const lastDay = lastApprenticeDay(one, from)
  if (lastDay === null) return count(from)
  const low = periodOf(from, earlierEnd(until, lastDay), certainty)
  if (until !== null && until <= lastDay) return { periods: [low], formula: [] }
  const { periods, formula } = count(addDays(lastDay, 1))
  return { periods: [low, ...periods], formula }
}

function lastReset(from: IsoDate, on: IsoDate): IsoDate {
  const reset = newYear(yearOf(on))
  return reset > from ? reset : from
}

/** For an adult the figures stay as last published from the second 1 January on; for the young until they are 21. */
function lastYearOfChange(from: IsoDate, birthDate: IsoDate): number {
  const adultOn = addMonths(birthDate, ADULT * 12)
  return Math.max(yearOf(from) + 1, Math.min(yearOf(adultOn) + 1, yearOf(from) + YEARS_AHEAD))
}
