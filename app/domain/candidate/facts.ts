import { z } from 'zod'
import { isoDate } from '#app/domain/primitives.ts'

/** Why someone is in the register (Wfsv art. 38b), or stands outside it. Never shown to an employer. */
export const REGISTER_GROUNDS = [
  'workplaceRoute',
  'indication',
  'ownRequest',
  'wajong',
  'wajongWithoutCapacity',
  'wsw',
  'wiwId',
  'schoolLeaver',
  'withProvision',
  'historic',
  'iva',
] as const
export type RegisterGround = (typeof REGISTER_GROUNDS)[number]

/** What someone may have beside the register, or instead of it, that decides on cover. */
export const OTHER_GROUNDS = ['wia', 'wao', 'waz', 'under35', 'shelteredWork'] as const

export const BENEFITS = [
  'bijstand',
  'ioaw',
  'ioaz',
  'ww',
  'wia',
  'iva',
  'wao',
  'waz',
  'wajong',
  'none',
] as const

/** The ways into the register that can be asked for and are not decided yet. */
export const REGISTER_ROUTES = ['workplaceRoute', 'indication', 'ownRequest'] as const

/** The instruments on which municipality or UWV decides. */
export const DECIDED_INSTRUMENTS = [
  'wageCostSubsidy',
  'flatRateSubsidy',
  'trialPlacement',
  'wageDispensation',
  'jobcoaching',
  'learningPlacement',
  'workplaceAdaptation',
  'portableProvision',
  'buddyTraining',
  'noRiskPolicy',
] as const

/** Education that counts when someone was there in the six months before the start (Participatiewet art. 10d lid 2). */
export const RECENT_EDUCATIONS = ['pro', 'vso', 'entree', 'none'] as const

/** The register status: registered, asked for or not, each with its date. */
export const registerStatus = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('registered'),
    ground: z.enum(REGISTER_GROUNDS).nullable(),
    from: isoDate,
    until: isoDate.nullable(),
  }),
  z.object({
    status: z.literal('askedFor'),
    route: z.enum(REGISTER_ROUTES).nullable(),
    since: isoDate,
  }),
  z.object({ status: z.literal('notRegistered'), on: isoDate }),
])
export type RegisterStatus = z.infer<typeof registerStatus>

/** A dated fact about someone, kept as a row with its source; a later row of the same kind counts. */
export const fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('registerStatus'), value: registerStatus }),
  z.object({
    kind: z.literal('wageValue'),
    percentage: z.int().min(0).max(100),
    measuredOn: isoDate,
  }),
  z.object({ kind: z.literal('subsidyTargetGroup'), isIn: z.boolean(), on: isoDate }),
  z.object({ kind: z.literal('benefit'), benefit: z.enum(BENEFITS), on: isoDate }),
  z.object({
    kind: z.literal('otherGrounds'),
    grounds: z.array(z.enum(OTHER_GROUNDS)),
    on: isoDate,
  }),
  z.object({ kind: z.literal('under35'), on: isoDate }),
  z.object({ kind: z.literal('declaration'), on: isoDate }),
  z.object({
    kind: z.literal('dispensation'),
    percentage: z.number().min(1).max(100),
    on: isoDate,
  }),
  z.object({
    kind: z.literal('recentEducation'),
    education: z.enum(RECENT_EDUCATIONS),
    on: isoDate,
  }),
  z.object({
    kind: z.literal('decision'),
    instrument: z.enum(DECIDED_INSTRUMENTS),
    on: isoDate,
    from: isoDate,
    until: isoDate.nullable(),
    /** True when the decision is a no; its period then says nothing. */
    refused: z.boolean().optional(),
  }),
])
export type Fact = z.infer<typeof fact>
