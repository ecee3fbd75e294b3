import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { EMPTY_PROFILE } from '#app/domain/candidate/profile.ts'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import { candidateId } from '#app/domain/primitives.ts'

/** An invented person of whom nothing is known yet. */
export function makeCandidateDocument(of: Partial<CandidateDocument> = {}): CandidateDocument {
  return {
    ...EMPTY_PROFILE,
    id: candidateId.parse('0b8f6f0e-6c55-4a6e-9f0e-2f1f6a1d0001'),
    code: candidateCode.parse('K-7F3K2'),
    confirmedOn: null,
    ...of,
  }
}
