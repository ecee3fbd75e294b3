import type { IsoDate } from '#app/domain/primitives.ts'
import { CONTRIBUTIONS, type Contribution } from './contributions.ts'
import type { MonthFigures } from './coverage.ts'
import type { EmployerCoverage, EmployerLine } from './for-employer.ts'
import type { Instrument } from './instruments.ts'

/** A month with which of its contributions are only expected, and which of those wait for a decision. */
export type MonthWithSurety = MonthFigures & { expected: Contribution[]; undecided: Contribution[] }

const PAID_BY: Record<Contribution, readonly Instrument[]> = {
  subsidy: ['wageCostSubsidy', 'flatRateSubsidy'],
  benefit: ['wageCostBenefit'],
}

/** The months of a coverage, each with what is only expected in it, and what of that waits for a decision. */
export function withSurety({
  months,
  lines,
}: Pick<EmployerCoverage, 'months' | 'lines'>): MonthWithSurety[] {
  return months.map((month) => ({
    ...month,
    expected: CONTRIBUTIONS.filter((one) => isExpected(month.month, one, lines)),
    undecided: CONTRIBUTIONS.filter((one) =>
      isExpected(
        month.month,
        one,
        lines.filter(({ isGranted }) => !isGranted),
      ),
    ),
  }))
}

/** The day of the figures by which an amount of a month was reckoned, while its own are not published. */
export function basedOnIn(month: string, lines: readonly EmployerLine[]): IsoDate | null {
  const [period] = CONTRIBUTIONS.flatMap((one) => periodsIn(month, one, lines)).filter(
    ({ basedOn }) => basedOn !== null,
  )
  return period?.basedOn ?? null
}

/** Whether anything that is paid in a month is not certain: a period with days in it that is not confirmed. */
function isExpected(
  month: string,
  contribution: Contribution,
  lines: readonly EmployerLine[],
): boolean {
  return periodsIn(month, contribution, lines).some(({ certainty }) => certainty !== 'confirmed')
}

function periodsIn(month: string, contribution: Contribution, lines: readonly EmployerLine[]) {
  return lines
    .filter(({ instrument }) => PAID_BY[contribution].includes(instrument))
    .flatMap(({ periods }) => periods)
    .filter(({ from, until }) => from.slice(0, 7) <= month && (until ?? month) >= month)
}
