import { asc, eq } from 'drizzle-orm'
import type { Actor } from '#app/domain/actor.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { moves } from '#db/schema/index.ts'

export const MOVED_OBJECTS = [
  'vacancy',
  'release',
  'consent',
  'flag',
  'introduction',
  'request',
  'meeting',
  'offer',
  'placement',
  'oppositeOutcome',
  'accessRequest',
  'invitation',
  'account',
  'caseload',
  'refusedRows',
  'employerChoice',
  'wageValueShown',
] as const
export type MovedObject = (typeof MOVED_OBJECTS)[number]

export type Move = {
  object: MovedObject
  objectId: string
  from: string | null
  to: string
  by: { role: Actor; accountId?: AccountId }
  reason?: string
}

/** Writes down changes of status, in the transaction of the change itself. */
export async function recordMoves(db: Db, made: readonly Move[]): Promise<void> {
  if (made.length === 0) return
  await db.insert(moves).values(
    made.map(({ object, objectId, from, to, by, reason }) => ({
      object,
      objectId,
      from,
      to,
      byRole: by.role,
      byAccount: by.accountId,
      reason,
    })),
  )
}

/** Everything that happened to one object, oldest first. */
export async function movesOf(db: Db, objectId: string) {
  return db.select().from(moves).where(eq(moves.objectId, objectId)).orderBy(asc(moves.id))
}
