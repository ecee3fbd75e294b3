import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { AccountId, CandidateId, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, flags } from '#db/schema/index.ts'

/** An active jobhunter of this sender, who cannot be ended until this is done; null for anyone else. */
export async function jobhunterOfSender(db: Db, senderId: SenderId, id: AccountId) {
  const [row] = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(
      and(
        eq(accounts.id, id),
        eq(accounts.senderId, senderId),
        eq(accounts.role, 'jobhunter'),
        isNull(accounts.endedAt),
      ),
    )
    .for('share')
  return row ?? null
}

/** People of this sender, locked, with whose caseload they are in; others are left out. */
export async function lockPeopleOfSender(db: Db, senderId: SenderId, ids: readonly CandidateId[]) {
  return db
    .select({ id: candidates.id, jobhunterId: candidates.jobhunterId })
    .from(candidates)
    .where(and(eq(candidates.senderId, senderId), inArray(candidates.id, [...ids])))
    .orderBy(asc(candidates.id))
    .for('no key update')
}

/** Puts locked people in the caseload of a jobhunter, with their open flags. */
export async function writeJobhunter(
  db: Db,
  ids: readonly CandidateId[],
  jobhunterId: AccountId,
): Promise<void> {
  const to = { jobhunterId }
  const whose = [...ids]
  await db.update(candidates).set(to).where(inArray(candidates.id, whose))
  const open = await db
    .select({ id: flags.id })
    .from(flags)
    .where(and(inArray(flags.candidateId, whose), eq(flags.status, 'open')))
    .orderBy(asc(flags.id))
    .for('no key update')
  const flagIds = open.map(({ id }) => id)
  await db.update(flags).set(to).where(inArray(flags.id, flagIds))
}
