import type {
  BENEFITS,
  OTHER_GROUNDS,
  REGISTER_ROUTES,
  RegisterGround,
} from '#app/domain/candidate/facts.ts'
import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { Instrument } from './instruments.ts'

/** A register ground of Wfsv art. 38b, what stands beside the register, or none of these. */
export type Ground = RegisterGround | 'wia' | 'under35' | 'shelteredWork' | 'none'
type OtherGround = Ground | (typeof OTHER_GROUNDS)[number]
export type Benefit = (typeof BENEFITS)[number]
type RegisterRoute = (typeof REGISTER_ROUTES)[number]

/** A decision of municipality or UWV; `until` is the last day, null when it has none. `refused` says that it is a no. */
export type Decision = { on: IsoDate; from: IsoDate; until: IsoDate | null; refused?: boolean }
export type Decisions = Partial<Record<Instrument, Decision>>

/** A way into the register that was asked for and is not decided. */
export type AskedFor = { route: RegisterRoute | null; since: IsoDate }

/** Where someone was at school in the six months before the start (Participatiewet art. 10d lid 2). */
export type RecentEducation = 'pro' | 'vso' | 'entree' | 'none'

/**
 * What is known of a candidate on a day. A key left out is unknown; null is known to be absent, so
 * `registeredOn: null` says not registered, and `{}` says that nothing is known at all. Percentages are whole, of the
 * minimum wage. `shelteredWorkOn` is the day on which the municipality established sheltered work; `declarationOn` the
 * day on which the employee asked UWV for the doelgroepverklaring.
 */
export type CandidateFacts = {
  ground?: Ground
  registeredOn?: IsoDate | null
  registrationEndsOn?: IsoDate | null
  askedFor?: AskedFor | null
  birthDate?: IsoDate
  municipality?: string
  benefit?: Benefit
  benefitMonthBeforeStart?: Benefit
  otherGrounds?: readonly OtherGround[]
  shelteredWorkOn?: IsoDate
  declarationOn?: IsoDate | null
  under35On?: IsoDate | null
  wageValue?: { percentage: number; measuredOn: IsoDate } | null
  /** The wage value that counted before the last measuring; left out when there is none on record. */
  wageValueBefore?: { percentage: number; measuredOn: IsoDate }
  inSubsidyTargetGroup?: boolean
  dispensationPercentage?: number | null
  recentEducation?: RecentEducation
}

/** What the employer knows: whether this person worked there before, and what comes on top of wages in percent. */
export type EmployerFacts = {
  workedHereBefore?: boolean
  lastEmployedHereUntil?: IsoDate | null
  chargesPercentage?: number | null
}

/** What municipality and UWV said: decisions, and answers about the terms of this very offer. */
export type AuthorityFacts = { decisions: Decisions; answers: AuthorityAnswers }
