import { type Assessment, notApplicable } from './assessment.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds, holdsDisabilityBenefit, holdsWajong } from './held-grounds.ts'

/**
 * Who can never have loonkostensubsidie, whatever was measured: a job of the sociale werkvoorziening (Participatiewet
 * art. 10d lid 3), Wajong (loondispensatie) and WIA, WAO or WAZ (UWV). Sheltered work has it all the same (art. 10b
 * lid 9). A benefit of UWV may have changed since: a decision of the municipality weighs more. Null when none is known.
 */
export function outsideSubsidyGroup(
  { candidate, terms }: CoverageCase,
  isDecided: boolean,
): Assessment | null {
  if (terms.wswArticle2 === true) return notApplicable('wswWork')
  if (holds(candidate, 'shelteredWork')) return null
  if (holdsWajong(candidate)) return notApplicable('dispensationInstead')
  return !isDecided && holdsDisabilityBenefit(candidate) ? notApplicable('benefitOfUwv') : null
}

/** In the target group; undefined when that is not known. Practical education just before counts (art. 10d lid 2). */
export function isInSubsidyGroup({ candidate, supposesBelow }: CoverageCase): boolean | undefined {
  if (candidate.inSubsidyTargetGroup !== undefined) return candidate.inSubsidyTargetGroup
  if (supposesBelow || holds(candidate, 'shelteredWork')) return true
  const school = candidate.recentEducation
  return school !== undefined && school !== 'none' ? true : undefined
}
