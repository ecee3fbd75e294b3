import type { IsoDate } from '#app/domain/primitives.ts'
import type { CoveragePeriod } from '../coverage.ts'
import type { Certainty } from '../instruments.ts'
import type { Fraction } from '../sums/fraction.ts'

/**
 * A period with the exact amount behind it, to book months with: so much a month, or so much an hour up to a cap in a
 * calendar year. Null where the amount is not known.
 */
export type ExactPeriod = CoveragePeriod & { exact: ExactAmount | null }
export type ExactAmount = { perMonth: Fraction } | { perHour: Fraction; cap: Fraction }

type Amounts = Partial<
  Pick<CoveragePeriod, 'perHourCents' | 'perMonthCents' | 'perYearCents' | 'basedOn'>
>

/** A period; amounts left out are not known. */
export function periodOf(
  from: IsoDate,
  until: IsoDate | null,
  certainty: Certainty,
  { perHourCents = null, perMonthCents = null, perYearCents = null, basedOn = null }: Amounts = {},
  exact: ExactAmount | null = null,
): ExactPeriod {
  return { from, until, certainty, perHourCents, perMonthCents, perYearCents, basedOn, exact }
}

/** Neighbours that say the same become one period. */
export function joined(periods: readonly ExactPeriod[]): ExactPeriod[] {
  const result: ExactPeriod[] = []
  for (const period of periods) {
    const last = result.at(-1)
    if (last && isSame(last, period)) result[result.length - 1] = { ...last, until: period.until }
    else result.push(period)
  }
  return result
}

function isSame(a: CoveragePeriod, b: CoveragePeriod): boolean {
  return (
    a.certainty === b.certainty &&
    a.basedOn === b.basedOn &&
    a.perMonthCents === b.perMonthCents &&
    a.perYearCents === b.perYearCents &&
    a.perHourCents === b.perHourCents
  )
}
