import type { Fact } from './facts.ts'

/**
 * Whether what is known of someone speaks for a wage subsidy: in the target group, or measured below the minimum wage.
 * Give the facts oldest first: the last of a kind counts. Nothing known speaks for nothing.
 */
export function speaksForSubsidy(facts: readonly Fact[]): boolean {
  const isIn = facts.findLast((fact) => fact.kind === 'subsidyTargetGroup')?.isIn ?? false
  const measured = facts.findLast((fact) => fact.kind === 'wageValue')?.percentage ?? 100
  return isIn || measured < 100
}
