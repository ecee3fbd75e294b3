import { REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import type { CandidateFacts } from '../facts.ts'
import type { Need } from '../words/needs.ts'

/** Whether someone is known to hold this ground, as ground, as another ground or as benefit. */
export function holds(
  { ground, otherGrounds = [], benefit }: CandidateFacts,
  ...held: string[]
): boolean {
  return [ground, benefit, ...otherGrounds].some((one) => one !== undefined && held.includes(one))
}

/** A benefit of WIA, WAO or WAZ, as it is on record for now. */
export function holdsDisabilityBenefit(candidate: CandidateFacts): boolean {
  return holds(candidate, 'wia', 'iva', 'wao', 'waz')
}

/** A Wajong: UWV allows a lower wage instead of a subsidy (Wajong art. 2:20). */
export function holdsWajong(candidate: CandidateFacts): boolean {
  return holds(candidate, 'wajong', 'wajongWithoutCapacity')
}

/**
 * Which facts would say whether there is a Wajong: none when the register ground is known, as a Wajong would be it, or
 * when there is another benefit.
 */
export function unknownOfWajong({ ground, benefit }: CandidateFacts): Need[] {
  const isRegisterGround = REGISTER_GROUNDS.some((one) => one === ground)
  if (isRegisterGround || (benefit !== undefined && benefit !== 'none')) return []
  const needs: Need[] = []
  if (ground === undefined) needs.push('candidate.ground')
  if (benefit === undefined) needs.push('candidate.benefit')
  return needs
}

/** Which of the facts that may hold a right beside the register are not known. Missing is not no. */
export function unknownGrounds({ ground, otherGrounds, benefit }: CandidateFacts): Need[] {
  const needs: Need[] = []
  if (ground === undefined) needs.push('candidate.ground')
  if (otherGrounds === undefined) needs.push('candidate.otherGrounds')
  if (benefit === undefined) needs.push('candidate.benefit')
  return needs
}
