import type { IsoDate } from '#app/domain/primitives.ts'
import { type CoverageCase, caseOf } from './assess/coverage-case.ts'
import { isRouteOpen, lastMeasuringDay } from './assess/register-standing.ts'
import type { Outcome } from './coverage.ts'
import { laterDay } from './days.ts'
import { ruleOn } from './law/rules.ts'

type BranchCase = { outcome: Outcome; on: IsoDate; supposed: CoverageCase }

/**
 * The two ways a Praktijkroute under way can end, on the last day for measuring (or today, when that has passed):
 * measured below the minimum wage, registered on that day and in the subsidy's target group, unless it is known that
 * someone is not; or not below, so neither.
 * How far below is not known, so no amount rests on it. Empty when the route is not open, or the rules are not carried.
 */
export function branchCases(one: CoverageCase): BranchCase[] {
  const { carried } = ruleOn('wageCostSubsidy', null, one.terms.startsOn)
  if (!carried || !isRouteOpen(one)) return []
  const on = laterDay(lastMeasuringDay(one), one.on)
  const { candidate } = one
  const below = {
    ...candidate,
    ground: 'workplaceRoute' as const,
    registeredOn: on,
    registrationEndsOn: null,
    askedFor: null,
    inSubsidyTargetGroup: candidate.inSubsidyTargetGroup ?? true,
  }
  const notBelow = {
    ...candidate,
    ground: 'none' as const,
    registeredOn: null,
    askedFor: null,
    wageValue: { percentage: 100, measuredOn: on },
  }
  return [
    {
      outcome: 'measuredBelow',
      on,
      supposed: caseOf({ ...one, candidate: below }, 'measuredBelow'),
    },
    {
      outcome: 'measuredNotBelow',
      on,
      supposed: caseOf({ ...one, candidate: notBelow }, 'measuredNotBelow'),
    },
  ]
}
