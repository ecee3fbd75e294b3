import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { IsoDate } from '#app/domain/primitives.ts'

/** The calendar day in the Netherlands of a moment. */
export function dutchDayOf(moment: AnyPgColumn | SQL): SQL<IsoDate> {
  return sql<IsoDate>`to_char(${moment} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`
}
