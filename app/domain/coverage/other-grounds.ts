import { type Assessment, missing, unknown } from './assessment.ts'
import type { CoverageFacts } from './facts.ts'
import type { Need } from './reasons.ts'

/** Cover by rules that are not carried here yet (WIA, WAO, WAZ, under 35 %, sheltered work): who can tell; null when none is known to hold. */
export function heldOutsideRegister(facts: CoverageFacts): Assessment | null {
  const held = new Set<string | undefined>([
    facts.ground,
    facts.benefit,
    ...(facts.otherGrounds ?? []),
  ])
  if (held.has('shelteredWork')) return unknown('shelteredWork', 'municipality')
  if (held.has('under35')) return unknown('under35', 'uwv')
  const hasBenefit = ['wia', 'iva', 'wao', 'waz'].some((benefit) => held.has(benefit))
  return hasBenefit ? unknown('disabilityBenefit', 'uwv') : null
}

/** As above for someone without a route into the register, where what is not known may hold as well. Missing is not no. */
export function maybeOutsideRegister(facts: CoverageFacts): Assessment | null {
  const held = heldOutsideRegister(facts)
  if (held) return held
  if (hasDispensation(facts)) return unknown('dispensation', 'uwv')

  const [first, ...rest] = unknownGrounds(facts)
  return first ? missing('otherGroundsUnknown', [first, ...rest]) : null
}

function unknownGrounds({ ground, otherGrounds, benefit }: CoverageFacts): Need[] {
  const needs: Need[] = []
  if (ground === undefined) needs.push('candidate.ground')
  if (otherGrounds === undefined) needs.push('candidate.otherGrounds')
  if (benefit === undefined) needs.push('candidate.benefit')
  return needs
}

/** Wajong: UWV allows a lower wage instead of a subsidy (Wajong art. 2:20). */
export function hasDispensation({ ground, benefit, decisions }: CoverageFacts): boolean {
  const isWajong = ground === 'wajong' || ground === 'wajongWithoutCapacity' || benefit === 'wajong'
  return isWajong || decisions?.wageDispensation !== undefined
}
