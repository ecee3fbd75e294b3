import { sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { check, date, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { IsoDate } from '#app/domain/primitives.ts'

/** A primary key that the database draws. */
export function id<Id extends string>() {
  return uuid('id').primaryKey().defaultRandom().$type<Id>()
}

/** A calendar day, as the domain has it. */
export function day(name: string) {
  return date(name, { mode: 'string' }).$type<IsoDate>()
}

/** A moment with time zone, now unless given. */
export function moment(name: string) {
  return timestamp(name, { withTimezone: true })
}

/** Text that must be one of a closed list; the database refuses anything else. */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  const list = sql.raw(values.map((value) => `'${value}'`).join(', '))
  return check(name, sql`${column} in (${list})`)
}
