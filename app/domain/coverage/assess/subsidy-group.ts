import { type Assessment, notApplicable } from './assessment.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds, holdsDisabilityBenefit } from './held-grounds.ts'
import { decidedSupport, hasWajong } from './wage-support.ts'

/**
 * What no decision changes: no loonkostensubsidie in a job of the sociale werkvoorziening (Participatiewet art. 10d
 * lid 3), with a Wajong, or beside loondispensatie. Sheltered work has it all the same (art. 10b lid 9). Null when none
 * of these is known.
 */
export function withoutSubsidy(one: CoverageCase): Assessment | null {
  if (one.terms.wswArticle2 === true) return notApplicable('wswWork')
  if (hasWajong(one)) return notApplicable('dispensationInstead')
  return decidedSupport(one) === 'dispensation' ? notApplicable('dispensationDecided') : null
}

/**
 * Who has no loonkostensubsidie unless it is decided: with WIA, WAO or WAZ (UWV), whatever was measured; sheltered
 * work has it all the same. Null when it is not known.
 */
export function outsideSubsidyGroup({ candidate }: CoverageCase): Assessment | null {
  if (holds(candidate, 'shelteredWork')) return null
  return holdsDisabilityBenefit(candidate) ? notApplicable('benefitOfUwv') : null
}

/** In the target group; undefined when that is not known. Practical education just before counts (art. 10d lid 2). */
export function isInSubsidyGroup({ candidate, supposes }: CoverageCase): boolean | undefined {
  if (candidate.inSubsidyTargetGroup !== undefined) return candidate.inSubsidyTargetGroup
  if (supposes === 'measuredBelow' || holds(candidate, 'shelteredWork')) return true
  const school = candidate.recentEducation
  return school !== undefined && school !== 'none' ? true : undefined
}
