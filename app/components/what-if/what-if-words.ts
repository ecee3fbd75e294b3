import type { WhatIf, WhatIfTotals } from '#app/domain/coverage/what-if.ts'
import { lineName } from '#app/domain/coverage/words/line-words.ts'
import { dutchEuro } from '#app/domain/primitives.ts'
import { termsFields } from '#app/forms/offer-fields.ts'

/** What is wrong in the terms themselves, by field: the rest of a form does not stop the reckoning. */
export function wrongTerms(errors: Record<string, string>): [field: string, sentence: string][] {
  return Object.entries(errors).filter(([field]) => field in termsFields || field === 'jobcoach')
}

type Line = WhatIf['lines'][number]

/** What holds or is expected; the rest by name. */
export function sorted(lines: readonly Line[]) {
  const named = (certainty: Line['certainty']) =>
    lines.filter((line) => line.certainty === certainty).map(lineName)
  return {
    holding: lines.filter(({ certainty }) => certainty === 'confirmed' || certainty === 'expected'),
    notApplicable: named('notApplicable'),
    unknown: named('unknown'),
  }
}

/** The head above the totals of the first year, or of fewer months when the contract is shorter. */
export function totalsTitle({ outcome, months }: WhatIfTotals): string {
  const period = months === 12 ? 'De eerste twaalf kalendermaanden' : 'Het hele contract'
  switch (outcome) {
    case null:
      return period
    case 'measuredBelow':
      return `${period}, meting onder het minimumloon`
    case 'measuredNotBelow':
      return `${period}, meting niet eronder`
  }
}

/** The totals as rows; charges only when their percentage is known. What rests on what is only expected says so. */
export function totalsRows(totals: WhatIfTotals): { term: string; amount: string | null }[] {
  const { wageCents, employerChargesCents, subsidyCents, benefitCents, netCents } = totals
  const hasCharges = employerChargesCents !== null
  return [
    { term: 'Loon', amount: euro(wageCents) },
    ...(hasCharges ? [{ term: 'Werkgeverslasten', amount: euro(employerChargesCents) }] : []),
    { term: expected('Subsidie', totals.expected.includes('subsidy')), amount: euro(subsidyCents) },
    {
      term: expected('Loonkostenvoordeel', totals.expected.includes('benefit')),
      amount: euro(benefitCents),
    },
    {
      term: expected(
        hasCharges ? 'Blijft over' : 'Blijft over, vóór werkgeverslasten',
        totals.expected.length > 0,
      ),
      amount: euro(netCents),
    },
  ]
}

function expected(term: string, isExpected: boolean): string {
  return isExpected ? `${term}, verwacht` : term
}

function euro(amount: number | null): string | null {
  return amount === null ? null : dutchEuro(amount)
}
