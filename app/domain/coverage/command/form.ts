import { z } from 'zod'
import { BENEFITS, RECENT_EDUCATIONS, REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { JOBCOACH_CHOICES } from '../terms.ts'

const GROUNDS = [...REGISTER_GROUNDS, 'wia', 'under35', 'shelteredWork', 'none'] as const
const OTHER = [...GROUNDS, 'wao', 'waz'] as const

const hours = z.number().gt(0).max(60).multipleOf(0.01)
const share = z.number().min(0).max(100).multipleOf(0.01)
const unpaidMonths = z.int().min(0).max(24)

const candidate = z.strictObject({
  ground: z.enum(GROUNDS).nullish(),
  registeredOn: isoDate.nullish(),
  registrationEndsOn: isoDate.nullish(),
  birthDate: isoDate.nullish(),
  municipality: municipalityCode.nullish(),
  otherGrounds: z.array(z.enum(OTHER)).nullish(),
  benefit: z.enum(BENEFITS).nullish(),
  benefitMonthBeforeStart: z.enum(BENEFITS).nullish(),
  declarationOn: isoDate.nullish(),
  under35On: isoDate.nullish(),
  wageValue: z.strictObject({ percentage: z.int().min(0).max(100), measuredOn: isoDate }).nullish(),
  inSubsidyTargetGroup: z.boolean().nullish(),
  dispensationPercentage: share.nullish(),
  recentEducation: z.enum(RECENT_EDUCATIONS).nullish(),
})

const terms = z.strictObject({
  startsOn: isoDate,
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

const decision = z
  .strictObject({ on: isoDate, from: isoDate, until: isoDate.nullish() })
  .refine(({ from, until }) => !until || until >= from, {
    path: ['until'],
    message: 'De laatste dag ligt voor de eerste.',
  })

/** The input of the command: a key left out is unknown, null is known to be absent; other keys are faults. */
export const coverageForm = z
  .strictObject({
    candidate: candidate.optional(),
    terms,
    employer: z
      .strictObject({
        workedHereBefore: z.boolean().nullish(),
        lastEmployedHereUntil: isoDate.nullish(),
        chargesPercentage: share.nullish(),
      })
      .optional(),
    decisions: z.partialRecord(z.enum(INSTRUMENTS), decision.nullable()).optional(),
    on: isoDate.nullish(),
  })
  .superRefine(({ candidate: about, terms: { startsOn } }, context) => {
    if (about?.birthDate && about.birthDate >= startsOn) {
      const message = 'De geboortedatum ligt niet voor de start.'
      context.addIssue({ code: 'custom', path: ['candidate', 'birthDate'], message })
    }
    const { registeredOn, registrationEndsOn } = about ?? {}
    if (registeredOn && registrationEndsOn && registrationEndsOn < registeredOn) {
      const message = 'De registratie eindigt voordat zij begint.'
      context.addIssue({ code: 'custom', path: ['candidate', 'registrationEndsOn'], message })
    }
  })
export type CoverageForm = z.infer<typeof coverageForm>
