import { z } from 'zod'
import { cents, isoDate } from '#app/domain/primitives.ts'
import { FORMULA_STEPS } from './formula.ts'
import { AUTHORITIES, CERTAINTIES, INFORMANTS, INSTRUMENTS } from './instruments.ts'
import { NEEDS, REASONS } from './reasons.ts'

export const employerTask = z.object({ text: z.string(), by: isoDate.nullable() })
export type EmployerTask = z.infer<typeof employerTask>

/**
 * What one instrument does for one offer, as fixed on the day the offer is sent: plain JSON, read back with this
 * schema. For adviser and jobhunter; what an employer may read of it comes out of `for-employer.ts`.
 *
 * `until` is the last day; null says as long as the job lasts. An amount that is not known is null, never 0.
 * `basedOn`: the figures of the period are not published, these are of that day. `because.on` is the day of the fact
 * the line rests on. `needs` and `canTell` say which fact is missing and who can supply it. `decidesBy` is the last
 * day for the decision that is awaited, where the law or practice gives one.
 */
export const coverageLine = z.object({
  instrument: z.enum(INSTRUMENTS),
  certainty: z.enum(CERTAINTIES),
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  perMonthCents: cents.nullable(),
  perYearCents: cents.nullable(),
  basedOn: isoDate.nullable(),
  formula: z.array(z.object({ step: z.enum(FORMULA_STEPS), value: z.number() })),
  because: z.object({ code: z.enum(REASONS), on: isoDate.nullable() }),
  needs: z.array(z.enum(NEEDS)),
  canTell: z.enum(INFORMANTS).nullable(),
  decides: z.enum(AUTHORITIES),
  decidesBy: isoDate.nullable(),
  employerDoes: z.array(employerTask),
  basis: z.string(),
  source: z.url(),
  checkedOn: isoDate,
  ruleId: z.string(),
})
export type CoverageLine = z.infer<typeof coverageLine>
