import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { IsoDate } from '#app/domain/primitives.ts'

/** The day of a moment, as it was in the Netherlands. */
export function dutchDayOf(moment: AnyPgColumn): SQL<IsoDate> {
  return sql<IsoDate>`to_char(${moment} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`
}
