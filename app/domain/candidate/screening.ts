import { z } from 'zod'
import { isoDate } from '#app/domain/primitives.ts'

/** What was checked with someone before an introduction. */
export const SCREENED = ['workTried', 'travel', 'conditions', 'hours'] as const
export type Screened = (typeof SCREENED)[number]

/** What was checked, by whom (the account's name) and on which day. */
export const screening = z.object({
  checked: z.array(z.enum(SCREENED)),
  by: z.string(),
  on: isoDate,
})
export type Screening = z.infer<typeof screening>
