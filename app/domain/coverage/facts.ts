import type {
  BENEFITS,
  DECIDED_INSTRUMENTS,
  OTHER_GROUNDS,
  REGISTER_ROUTES,
  RegisterGround,
} from '#app/domain/candidate/facts.ts'
import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

/** A register ground of Wfsv art. 38b, what stands beside the register, or none of these. */
export type Ground = RegisterGround | 'wia' | 'under35' | 'shelteredWork' | 'none'
type OtherGround = (typeof OTHER_GROUNDS)[number]
export type Benefit = (typeof BENEFITS)[number]
type RegisterRoute = (typeof REGISTER_ROUTES)[number]
type DecidedInstrument = (typeof DECIDED_INSTRUMENTS)[number]

/** A decision of municipality or UWV; `until` is the last day, null when it has none. */
export type Decision = { on: IsoDate; from: IsoDate; until: IsoDate | null }

/** A way into the register that was asked for and is not decided. */
export type AskedFor = { route: RegisterRoute | null; since: IsoDate }

/**
 * What is known of a candidate on a day. A key left out is unknown; null is known to be absent, so
 * `registeredOn: null` says not registered, and `{}` says that nothing is known at all.
 * `answers` are what municipality and UWV said about the terms of this very offer.
 */
export type CoverageFacts = {
  ground?: Ground
  registeredOn?: IsoDate | null
  registrationEndsOn?: IsoDate | null
  askedFor?: AskedFor | null
  birthDate?: IsoDate
  benefit?: Benefit
  otherGrounds?: readonly OtherGround[]
  wageValue?: { percentage: number; measuredOn: IsoDate } | null
  inSubsidyTargetGroup?: boolean
  decisions?: Partial<Record<DecidedInstrument, Decision>>
  answers?: AuthorityAnswers
}
