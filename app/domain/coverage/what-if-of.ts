import { type Cents, cents } from '#app/domain/primitives.ts'
import { CONTRIBUTIONS, type Contribution } from './contributions.ts'
import type { Coverage } from './coverage.ts'
import { forEmployer } from './for-employer.ts'
import { type MonthWithSurety, withSurety } from './surety-of-months.ts'
import type { WhatIf, WhatIfTotals } from './what-if.ts'
import { REASON_SENTENCES } from './words/reasons.ts'

const YEAR = 12

/**
 * The short form of a coverage for beside a form, as an employer would read it: without the reasons, but for rules that
 * the portal does not have. `warnings` are about the terms themselves.
 */
export function whatIfOf(coverage: Coverage, warnings: readonly string[]): WhatIf {
  const { lines, months, branches } = forEmployer(coverage)
  const ends =
    branches.length > 0
      ? branches.map((branch) => firstYear(branch.outcome, withSurety(branch)))
      : [firstYear(null, withSurety({ lines, months }))]
  return {
    lines: lines.map(
      ({ instrument, name, certainty, from, perHourCents, perMonthCents, perYearCents }) => ({
        ...{ instrument, name, certainty, from },
        ...{ perHourCents, perMonthCents, perYearCents },
      }),
    ),
    totals: ends,
    warnings: [...warnings, ...(isByOldRules(coverage) ? [REASON_SENTENCES.rulesBefore2026] : [])],
  }
}

function isByOldRules({ instruments }: Coverage): boolean {
  return instruments.some(({ because }) => because.code === 'rulesBefore2026')
}

function firstYear(
  outcome: WhatIfTotals['outcome'],
  months: readonly MonthWithSurety[],
): WhatIfTotals {
  const first = months.slice(0, YEAR)
  return {
    outcome,
    months: first.length,
    wageCents: sum(first.map(({ wageCents }) => wageCents)),
    employerChargesCents: sum(first.map(({ employerChargesCents }) => employerChargesCents)),
    subsidyCents: sum(first.map(({ subsidyCents }) => subsidyCents)),
    benefitCents: sum(first.map(({ benefitCents }) => benefitCents)),
    netCents: sum(first.map(({ netCents }) => netCents)),
    expected: CONTRIBUTIONS.filter((one) => first.some((month) => isExpectedIn(month, one))),
  }
}

function isExpectedIn(month: MonthWithSurety, one: Contribution): boolean {
  const paid = one === 'subsidy' ? month.subsidyCents : month.benefitCents
  return Boolean(paid) && month.expected.includes(one)
}

/** Null as soon as one month is not known: a part is no total. */
function sum(amounts: readonly (Cents | null)[]): Cents | null {
  let total = 0
  for (const one of amounts) {
    if (one === null) return null
    total += one
  }
  return cents.parse(total)
}
