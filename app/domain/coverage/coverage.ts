import { z } from 'zod'
import { cents, isoDate } from '#app/domain/primitives.ts'
import { AUTHORITIES, CATEGORIES, CERTAINTIES, INFORMANTS, INSTRUMENTS } from './instruments.ts'
import { FORMULA_STEPS } from './sums/formula.ts'
import { NEEDS } from './words/needs.ts'
import { REASON_CODES } from './words/reasons.ts'

const amounts = {
  perHourCents: cents.nullable(),
  perMonthCents: cents.nullable(),
  perYearCents: cents.nullable(),
  basedOn: isoDate.nullable(),
}

/** A stretch of days with one amount; `until` is the last day, null as long as the job lasts. */
export const coveragePeriod = z.object({
  from: isoDate,
  until: isoDate.nullable(),
  certainty: z.enum(CERTAINTIES),
  ...amounts,
})
export type CoveragePeriod = z.infer<typeof coveragePeriod>

const employerTask = z.object({ text: z.string(), by: isoDate.nullable() })
export type EmployerTask = z.infer<typeof employerTask>

/**
 * What one instrument does for one placement: plain JSON. For adviser and jobhunter; what an employer may read of it
 * comes out of `for-employer.ts`.
 *
 * `from` to `until` is the right itself (null: as long as the job lasts); the amounts are those of the first period in
 * which something is due. An amount that is not known is null, never 0. `basedOn`: the figures of the period are not
 * published, these are of that day. `because.on` is the day of the fact it rests on. `needs` and `canTell` say which
 * fact is missing and who can supply it. `decidesBy` is the last day for the decision that is awaited, `applyBy` for
 * asking. `name` is that of a local instrument.
 */
export const instrumentCoverage = z.object({
  instrument: z.enum(INSTRUMENTS),
  name: z.string().nullable(),
  category: z.enum(CATEGORIES).nullable(),
  certainty: z.enum(CERTAINTIES),
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  ...amounts,
  periods: z.array(coveragePeriod),
  formula: z.array(z.object({ step: z.enum(FORMULA_STEPS), value: z.number() })),
  because: z.object({ code: z.enum(REASON_CODES), on: isoDate.nullable() }),
  needs: z.array(z.enum(NEEDS)),
  canTell: z.enum(INFORMANTS).nullable(),
  decides: z.enum(AUTHORITIES),
  decidesBy: isoDate.nullable(),
  applyBy: isoDate.nullable(),
  employerDoes: z.array(employerTask),
  basis: z.string(),
  source: z.url(),
  checkedOn: isoDate,
  ruleId: z.string(),
})
export type InstrumentCoverage = z.infer<typeof instrumentCoverage>

/** What a month costs, in cents; null where it is not known. `benefitCents` is earned then and paid on `paidOn` at the latest. */
export const monthFigures = z.object({
  month: z.string(),
  wageCents: cents.nullable(),
  employerChargesCents: cents.nullable(),
  subsidyCents: cents.nullable(),
  benefitCents: cents.nullable(),
  paidOn: isoDate.nullable(),
  netCents: cents.nullable(),
})
export type MonthFigures = z.infer<typeof monthFigures>

/** The two ways an unfinished route can end: measured below the minimum wage, or not. */
export const OUTCOMES = ['measuredBelow', 'measuredNotBelow'] as const
export type Outcome = (typeof OUTCOMES)[number]

const assessed = {
  instruments: z.array(instrumentCoverage),
  months: z.array(monthFigures),
  rulesVersion: z.string(),
}

/** What holds if the route ends this way, supposing it does so `on` that day. Nothing in it is confirmed by the outcome. */
export const coverageBranch = z.object({
  outcome: z.enum(OUTCOMES),
  on: isoDate,
  ...assessed,
})
export type CoverageBranch = z.infer<typeof coverageBranch>

/** All that covers a placement, as fixed on a day. `branches` has the two outcomes where the route is not finished. */
export const coverage = z.object({ ...assessed, branches: z.array(coverageBranch) })
export type Coverage = z.infer<typeof coverage>
