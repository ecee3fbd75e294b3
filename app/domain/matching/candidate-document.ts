import type { z } from 'zod'
import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { profile } from '#app/domain/candidate/profile.ts'
import { candidateId, isoDate } from '#app/domain/primitives.ts'

/**
 * The agreed profile of a visible candidate: what employers read, what the index holds and what is ranked.
 * No name, status, ground, wage value, benefit, birth date or contact: those are not in a profile.
 */
export const candidateDocument = profile.extend({
  id: candidateId,
  code: candidateCode,
  confirmedOn: isoDate.nullable(),
})
export type CandidateDocument = z.infer<typeof candidateDocument>
