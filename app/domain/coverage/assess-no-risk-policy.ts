import { addDays, addMonths, type IsoDate } from '#app/domain/primitives.ts'
import { type Assessment, notApplicable } from './assessment.ts'
import { earlierEnd } from './days.ts'
import type { CoverageFacts } from './facts.ts'
import { maybeOutsideRegister } from './other-grounds.ts'
import { registerStanding } from './register-standing.ts'
import { type CoverageTerms, workStartsOn } from './terms.ts'

/**
 * No-riskpolis (Ziektewet art. 29b): UWV pays when the employee is ill. Who is registered has it from the start, or from
 * the day of registration when that is later, as long as the job lasts.
 */
export function assessNoRiskPolicy(facts: CoverageFacts, terms: CoverageTerms): Assessment {
  const standing = registerStanding(facts, terms)
  switch (standing.at) {
    case 'registered': {
      const { since, from, until } = standing
      const lastDay = earlierEnd(until, fiveYearsEnd(facts, terms))
      return { certainty: 'confirmed', because: 'registered', on: since, from, until: lastDay }
    }
    case 'unfinished':
      return standing.waiting
    case 'unknown':
      return standing.unknown
    case 'noRoute':
      return maybeOutsideRegister(facts) ?? notApplicable('noRoute')
  }
}

/** Registered by IVA: the policy comes from the WIA and covers illness that begins in the first five years (29b lid 1). */
function fiveYearsEnd({ ground }: CoverageFacts, terms: CoverageTerms): IsoDate | null {
  return ground === 'iva' ? addDays(addMonths(workStartsOn(terms), 60), -1) : null
}
