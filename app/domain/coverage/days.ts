import type { IsoDate } from '#app/domain/primitives.ts'

/** The later of two days. */
export function laterDay(a: IsoDate, b: IsoDate): IsoDate {
  if (a > b) return a
  return b
}

/** The earlier of two last days, where null is no end. */
export function earlierEnd(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null) return b
  if (b === null || a < b) return a
  return b
}
