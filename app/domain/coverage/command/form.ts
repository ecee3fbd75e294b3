import { z } from 'zod'
import { BENEFITS, RECENT_EDUCATIONS, REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import { type IsoDate, isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { JOBCOACH_CHOICES } from '../terms.ts'

const GROUNDS = [...REGISTER_GROUNDS, 'wia', 'under35', 'shelteredWork', 'none'] as const
const OTHER = [...GROUNDS, 'wao', 'waz'] as const

const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2100-12-31'

/** No law and no life reaches further; a sum with a day near the year 9999 would leave the calendar. */
const day = isoDate.refine(isWithinReach, {
  error: 'Kies een dag in de jaren 1900 tot en met 2100.',
  when: ({ issues }) => issues.length === 0,
})

function isWithinReach(one: IsoDate): boolean {
  return FIRST_DAY <= one && one <= LAST_DAY
}

const hours = z.number().gt(0).max(60).multipleOf(0.01)
const share = z.number().min(0).max(100).multipleOf(0.01)
const unpaidMonths = z.int().min(0).max(24)

const candidate = z.strictObject({
  ground: z.enum(GROUNDS).nullish(),
  registeredOn: day.nullish(),
  registrationEndsOn: day.nullish(),
  birthDate: day.nullish(),
  municipality: municipalityCode.nullish(),
  otherGrounds: z.array(z.enum(OTHER)).nullish(),
  benefit: z.enum(BENEFITS).nullish(),
  benefitMonthBeforeStart: z.enum(BENEFITS).nullish(),
  declarationOn: day.nullish(),
  under35On: day.nullish(),
  wageValue: z.strictObject({ percentage: z.int().min(0).max(100), measuredOn: day }).nullish(),
  inSubsidyTargetGroup: z.boolean().nullish(),
  dispensationPercentage: share.nullish(),
  recentEducation: z.enum(RECENT_EDUCATIONS).nullish(),
})

const terms = z.strictObject({
  startsOn: day,
  hoursPerWeek: hours,
  fullTimeHours: hours.nullish(),
  hourlyWageCents: z.int().min(1).max(100_000).nullish(),
  months: z.int().min(1).max(600).nullish(),
  trialMonths: unpaidMonths.nullish(),
  flatRate: z.boolean().nullish(),
  paidHoursPerYear: z.number().gt(0).max(4_000).multipleOf(0.01).nullish(),
  learningMonths: unpaidMonths.nullish(),
  jobcoach: z.enum(JOBCOACH_CHOICES).nullish(),
  fixedHours: z.boolean().nullish(),
  intendsToExtend: z.boolean().nullish(),
  apprenticeship: z.boolean().nullish(),
  wswArticle2: z.boolean().nullish(),
})

const decision = z.strictObject({ on: day, from: day, until: day.nullish() })

/**
 * The input of the command: a key left out is unknown, null is known to be absent; other keys are faults. What must fit
 * together is in `between-fields.ts`.
 */
export const coverageForm = z.strictObject({
  candidate: candidate.nullish(),
  terms,
  employer: z
    .strictObject({
      workedHereBefore: z.boolean().nullish(),
      lastEmployedHereUntil: day.nullish(),
      chargesPercentage: share.nullish(),
    })
    .nullish(),
  decisions: z.partialRecord(z.enum(INSTRUMENTS), decision.nullable()).nullish(),
  on: day.nullish(),
})
export type CoverageForm = z.infer<typeof coverageForm>
