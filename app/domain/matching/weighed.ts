import type { Reason, ReasonKind } from './match.ts'

/** What one subject says about a match: reasons to read, and a worth to order by that nobody ever sees. */
export type Weighed = { reasons: readonly Reason[]; worth: number }

/**
 * Worth of a condition or an interest. Unknown stands close to fitting: somebody of whom little is written
 * down must not end below somebody of whom it is known that it does not fit.
 */
export const WORTH: Record<ReasonKind, number> = { fits: 1, partly: 0.9, unknown: 0.85, missing: 0 }

/** A single reason about a condition, worth its kind. */
export function condition(kind: ReasonKind, text: string): Weighed {
  return { reasons: [{ kind, about: 'condition', text }], worth: WORTH[kind] }
}

/** Nothing is asked here, so nothing stands in the way. */
export const NOT_ASKED: Weighed = { reasons: [], worth: WORTH.fits }
