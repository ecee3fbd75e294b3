import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, importRuns, senders } from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'

/** Every sender for an administrator: how many people, how many without a jobhunter, who manages them, the last file. */
export async function sendersForAdministrator(db: Db) {
  const [people, managers, files] = [peopleOfEach(db), managersOfEach(db), filesOfEach(db)]
  return db
    .select({
      id: senders.id,
      name: senders.name,
      people: sql`coalesce(${people.all}, 0)`.mapWith(Number),
      withoutJobhunter: sql`coalesce(${people.withoutJobhunter}, 0)`.mapWith(Number),
      managers: sql`coalesce(${managers.all}, 0)`.mapWith(Number),
      lastFileOn: files.lastOn,
    })
    .from(senders)
    .leftJoin(people, eq(people.senderId, senders.id))
    .leftJoin(managers, eq(managers.senderId, senders.id))
    .leftJoin(files, eq(files.senderId, senders.id))
    .orderBy(asc(senders.name))
}

function peopleOfEach(db: Db) {
  return db
    .select({
      senderId: candidates.senderId,
      all: count().as('all_people'),
      withoutJobhunter: sql<number>`count(*) filter (where ${isNull(candidates.jobhunterId)})`.as(
        'without_jobhunter',
      ),
    })
    .from(candidates)
    .groupBy(candidates.senderId)
    .as('people')
}

function managersOfEach(db: Db) {
  return db
    .select({ senderId: accounts.senderId, all: count().as('all_managers') })
    .from(accounts)
    .where(and(eq(accounts.role, 'manager'), isNull(accounts.endedAt)))
    .groupBy(accounts.senderId)
    .as('managers')
}

function filesOfEach(db: Db) {
  const lastOn = sql<IsoDate>`${dutchDayOf(sql`max(${importRuns.startedAt})`)}`
  return db
    .select({ senderId: importRuns.senderId, lastOn: lastOn.as('last_on') })
    .from(importRuns)
    .where(and(eq(importRuns.status, 'done'), eq(importRuns.dryRun, false)))
    .groupBy(importRuns.senderId)
    .as('files')
}
