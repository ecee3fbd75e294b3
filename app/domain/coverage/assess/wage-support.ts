import type { Instrument } from '../instruments.ts'
import { authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds, holdsWajong, unknownOfWajong } from './held-grounds.ts'

/**
 * Which of the two stands where there are decisions: loonkostensubsidie or loondispensatie, never both for one job
 * (Wajong art. 2:20, Participatiewet art. 10b lid 9). A decision counts only for who can have it: dispensation with a
 * Wajong or IVA, or while that is not known; otherwise, and always in sheltered work, the subsidy. Null without one.
 */
export function decidedSupport(one: CoverageCase): 'subsidy' | 'dispensation' | null {
  const isDispensation = isDecided(one, 'wageDispensation') && mayHaveDispensation(one)
  if (isDispensation && belongsToDispensation(one)) return 'dispensation'
  const isSubsidy = isDecided(one, 'wageCostSubsidy') || isDecided(one, 'flatRateSubsidy')
  if (isSubsidy && !hasWajong(one)) return 'subsidy'
  return isDispensation ? 'dispensation' : null
}

/** With a Wajong or IVA, or while it is not known whether there is one; never in sheltered work. */
export function mayHaveDispensation(one: CoverageCase): boolean {
  if (holds(one.candidate, 'shelteredWork')) return false
  return belongsToDispensation(one) || unknownOfWajong(one.candidate).length > 0
}

/** With a Wajong, outside sheltered work, there is no subsidy at all. */
export function hasWajong({ candidate }: CoverageCase): boolean {
  return holdsWajong(candidate) && !holds(candidate, 'shelteredWork')
}

function belongsToDispensation({ candidate }: CoverageCase): boolean {
  if (holds(candidate, 'shelteredWork')) return false
  return holds(candidate, 'wajong', 'wajongWithoutCapacity', 'iva')
}

function isDecided(one: CoverageCase, instrument: Instrument): boolean {
  const period = { from: one.span.workStart, until: null }
  return authorityWord(one, instrument, period).said === 'decided'
}
