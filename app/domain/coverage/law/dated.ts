import { addDays, type IsoDate, isoDate } from '#app/domain/primitives.ts'

/** A row that counts from a day (null: as far back as one asks) until its last day (null: no end is known). */
export type Dated = { inForceFrom: IsoDate | null; inForceUntil: IsoDate | null }

/**
 * A dated value. A period whose value is not known is a row of its own: `notKnown` when it lies behind us,
 * `notPublished` when it is still to come.
 */
export type DatedValue<Value> = Dated & {
  value: Value | 'notKnown' | 'notPublished'
  source: string
  checkedOn: IsoDate
}

/** A value with, when it is not published yet, the day from which the last known one held. */
export type Figure<Value = number> = { value: Value; basedOn: IsoDate | null }

/** The row in force on a day, or undefined where no row says anything. */
export function rowOn<Row extends Dated>(rows: readonly Row[], on: IsoDate): Row | undefined {
  return rows.find(
    ({ inForceFrom, inForceUntil }) =>
      (inForceFrom === null || inForceFrom <= on) && (inForceUntil === null || on <= inForceUntil),
  )
}

/**
 * The value on a day. Where it is not published yet: the last known one, with in `basedOn` the day from which that
 * one holds. Null where the value of that day is not known.
 */
export function valueOn<Value>(
  rows: readonly DatedValue<Value>[],
  on: IsoDate,
): Figure<Value> | null {
  const row = rowOn(rows, on)
  if (row === undefined || row.value === 'notKnown') return null
  if (isKnown(row)) return { value: row.value, basedOn: null }
  if (row.inForceFrom === null) return null

  const before = rowOn(rows, addDays(row.inForceFrom, -1))
  return before && isKnown(before) ? { value: before.value, basedOn: before.inForceFrom } : null
}

function isKnown<Value>(row: DatedValue<Value>): row is DatedValue<Value> & { value: Value } {
  return row.value !== 'notKnown' && row.value !== 'notPublished'
}

/** A day written in a table of law. */
export function day(text: string): IsoDate {
  return isoDate.parse(text)
}
