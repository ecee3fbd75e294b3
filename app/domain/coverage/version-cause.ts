import type { Fact } from '#app/domain/candidate/facts.ts'

/** Why a new version of the coverage of a sent offer stands beside the one it was sent with. */
export const VERSION_CAUSES = ['factChanged', 'ruleChanged', 'employerChose'] as const

/** What came to be known of a candidate: a fact, or who someone is (day of birth, municipality). */
export type ChangedFact = Fact['kind'] | 'identity'

/** The cause with what changed: the facts, the version of the rules, or nothing more to say. */
export type VersionCause =
  | { because: 'factChanged'; changed: readonly ChangedFact[] }
  | { because: 'ruleChanged'; changed: readonly string[] }
  | { because: 'employerChose'; changed: readonly [] }
