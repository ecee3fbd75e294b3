import { z } from 'zod'

// No 0, 1, I, L, O or U: a code is read aloud over the phone, and spells nothing.
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The public code of a candidate, such as K-7F3K2: all an employer has before the candidate's yes. */
export const candidateCode = z
  .string()
  .regex(new RegExp(`^K-[${CODE_LETTERS}]{5}$`))
  .brand<'CandidateCode'>()
export type CandidateCode = z.infer<typeof candidateCode>

/** A code from five numbers of 0 up to 1, which the caller draws. */
export function candidateCodeFrom(draws: readonly number[]): CandidateCode {
  const letters = draws
    .slice(0, 5)
    .map((draw) => CODE_LETTERS[Math.floor(draw * CODE_LETTERS.length)])
  return candidateCode.parse(`K-${letters.join('')}`)
}
