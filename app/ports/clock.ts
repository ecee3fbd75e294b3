import type { IsoDate } from '#app/domain/primitives.ts'

/** What time it is, so that use cases never look at a clock of their own. */
export type Clock = {
  now(): Date
  /** The calendar day in the Netherlands. */
  today(): IsoDate
}
