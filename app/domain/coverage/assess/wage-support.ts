import type { Instrument } from '../instruments.ts'
import { authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds } from './held-grounds.ts'

/**
 * Which of the two stands where there are decisions: loonkostensubsidie or loondispensatie, never both for one job
 * (Wajong art. 2:20, Participatiewet art. 10b lid 9). Of two decisions the one that belongs to the ground stands: with
 * a Wajong or IVA dispensation, otherwise, and always in sheltered work, the subsidy. Null without a decision.
 */
export function decidedSupport(one: CoverageCase): 'subsidy' | 'dispensation' | null {
  const hasSubsidy = isDecided(one, 'wageCostSubsidy') || isDecided(one, 'flatRateSubsidy')
  const hasDispensation = isDecided(one, 'wageDispensation')
  if (!hasDispensation) return hasSubsidy ? 'subsidy' : null
  return hasSubsidy && !belongsToDispensation(one) ? 'subsidy' : 'dispensation'
}

function belongsToDispensation({ candidate }: CoverageCase): boolean {
  if (holds(candidate, 'shelteredWork')) return false
  return holds(candidate, 'wajong', 'wajongWithoutCapacity', 'iva')
}

function isDecided(one: CoverageCase, instrument: Instrument): boolean {
  const period = { from: one.span.workStart, until: null }
  return authorityWord(one, instrument, period).said === 'decided'
}
