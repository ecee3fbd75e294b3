import type { CandidateDocument } from './candidate-document.ts'

export const REASON_KINDS = ['fits', 'partly', 'missing', 'unknown'] as const
export type ReasonKind = (typeof REASON_KINDS)[number]

export const REASON_SUBJECTS = ['competence', 'condition', 'interest'] as const
export type ReasonSubject = (typeof REASON_SUBJECTS)[number]

/** One reason why someone is on the list, or what is missing or unknown, in a Dutch sentence part. */
export type Reason = { kind: ReasonKind; about: ReasonSubject; text: string }

/** A candidate for a vacancy, with every reason. No percentage: words say why. */
export type Match = { document: CandidateDocument; reasons: Reason[] }
