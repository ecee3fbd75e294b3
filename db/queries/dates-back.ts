import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '#db/client.ts'
import {
  accounts,
  employers,
  meetings,
  moves,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'

/** The moments that the database writes by its own clock. */
const OWN_MOMENTS: readonly PgColumn[] = [
  moves.at,
  requests.askedAt,
  vacancies.createdAt,
  meetings.createdAt,
  placementOffers.createdAt,
  placements.createdAt,
  accounts.createdAt,
  employers.createdAt,
]

/** Sets every such moment that lies after `now` to `now`. */
export async function datesBackTo(db: Db, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  for (const column of OWN_MOMENTS) {
    const name = sql.identifier(column.name)
    await db.execute(sql`update ${column.table} set ${name} = ${at} where ${column} > ${at}`)
  }
}
