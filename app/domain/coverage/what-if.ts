import { z } from 'zod'
import { cents, isoDate } from '#app/domain/primitives.ts'
import { CONTRIBUTIONS } from './contributions.ts'
import type { Outcome } from './coverage.ts'
import { CERTAINTIES, INSTRUMENTS } from './instruments.ts'

/** By themselves, so that the browser need not load how coverage is stored. */
const OUTCOMES = ['measuredBelow', 'measuredNotBelow'] as const satisfies readonly Outcome[]
const amount = cents.nullable()

const whatIfTotals = z.object({
  outcome: z.enum(OUTCOMES).nullable(),
  months: z.number(),
  wageCents: amount,
  employerChargesCents: amount,
  subsidyCents: amount,
  benefitCents: amount,
  netCents: amount,
  /** What of it is only expected. */
  expected: z.array(z.enum(CONTRIBUTIONS)),
})
export type WhatIfTotals = z.infer<typeof whatIfTotals>

/**
 * What terms would come to: how sure and how much each instrument is, and the first year of each outcome. Beside it what
 * to look out for, such as what an offer would be refused for.
 */
export const whatIf = z.object({
  lines: z.array(
    z.object({
      instrument: z.enum(INSTRUMENTS),
      name: z.string().nullable(),
      certainty: z.enum(CERTAINTIES),
      from: isoDate.nullable(),
      perHourCents: amount,
      perMonthCents: amount,
      perYearCents: amount,
    }),
  ),
  totals: z.array(whatIfTotals),
  warnings: z.array(z.string()),
})
export type WhatIf = z.infer<typeof whatIf>
