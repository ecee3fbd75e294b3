import type { IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'

/** What can be filtered on and is counted. Work only: never age, gender, origin or benefit. */
export const FACETS = [
  'talent',
  'competency',
  'task',
  'sector',
  'municipality',
  'hours',
  'available',
  'workCondition',
  'licence',
] as const
export type Facet = (typeof FACETS)[number]

/** The facet value of someone of whom it is not known yet. */
export const UNKNOWN = 'unknown'

/** Bands of hours a week; someone is in every band their hours touch. */
export const HOUR_BANDS = ['1-11', '12-19', '20-27', '28-35', '36-40'] as const
export type HourBand = (typeof HOUR_BANDS)[number]

/** A competency that is asked for, and how much it weighs: essential 1, desirable a half. */
export type WantedCompetency = { code: string; weight: number }

/** What a search asks. Everything is optional; an empty object finds everyone who is visible. */
export type Criteria = {
  /** Words as typed. */
  text?: string
  /** Chosen facet values: any within one facet, all facets together. */
  chosen?: Partial<Record<Facet, readonly string[]>>
  /** Municipalities within reach. */
  within?: readonly MunicipalityCode[]
  /** Hours a week that must overlap with someone's least and most. */
  hours?: { least: number; most: number }
  /** The day someone has to be available at the latest. */
  availableBy?: IsoDate
  /** Nearest to these first. Without it and without text: longest unseen order does not matter, code order. */
  fit?: readonly WantedCompetency[]
  /** Leave out whoever has an unknown on a chosen facet, place, hours or day. Off unless a person asks for it. */
  knownOnly?: boolean
}

/** How many of everyone found have each value, 'unknown' among them. */
export type FacetCounts = Record<Facet, Record<string, number>>
