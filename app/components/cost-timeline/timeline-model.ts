import type { Contribution } from '#app/domain/coverage/contributions.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

/** A timeline shows the first two years of an employment. */
export const MOST_MONTHS = 24

/** One month ('2026-07') of an employment as the coverage says it; null is not known, which is never nothing. */
export type MonthCosts = {
  month: string
  wageCents: number | null
  employerChargesCents: number | null
  subsidyCents: number | null
  benefitCents: number | null
  paidOn: IsoDate | null
  netCents: number | null
}

/**
 * A month with which of its contributions are only expected: not decided, or its amount not published; and which of
 * those are not decided.
 */
export type TimelineMonth = MonthCosts & {
  expected: readonly Contribution[]
  undecided: readonly Contribution[]
}

export type TimelineMoment = { on: IsoDate; label: string }

/** What a timeline is drawn from. Without charges the page says that they come on top. */
export type TimelineModel = {
  title: string
  months: readonly TimelineMonth[]
  moments: readonly TimelineMoment[]
  withCharges: boolean
}

/** What a month's costs are made of, from the bottom up. */
export const PIECES = [
  'net',
  'unknown',
  'benefit',
  'benefitExpected',
  'subsidy',
  'subsidyExpected',
] as const
export type Piece = (typeof PIECES)[number]

/** Where everything stands, in percentages of the drawing: it fits every width and every height. */
export type Drawing = {
  columns: readonly DrawnMonth[]
  ticks: readonly { y: number; cents: number }[]
  zeroY: number
  labels: readonly DrawnLabel[]
  marks: readonly DrawnMark[]
}

export type DrawnMonth = {
  month: string
  x: number
  width: number
  pieces: readonly { piece: Piece; y: number; height: number }[]
  netY: number | null
}

/** A label for what remains; with little room only where the drawing is wide. */
export type DrawnLabel = {
  x: number
  y: number
  netCents: number | null
  mostCents: number | null
  onlyWide: boolean
}

/** A numbered moment; in a higher lane when the one before stands too near. */
export type DrawnMark = { number: number; on: IsoDate; x: number; lane: number }

export type DrawnTimeline = TimelineModel & { drawing: Drawing }
