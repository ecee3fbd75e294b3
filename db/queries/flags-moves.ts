import { and, eq, inArray } from 'drizzle-orm'
import type { FlagStatus } from '#app/domain/introduction/statuses.ts'
import type {
  AccountId,
  CandidateId,
  FlagId,
  IsoDate,
  RegionCode,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, flags, vacancies } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { type Move, recordMoves } from './moves.ts'

/** Places a flag; null when an open one already stands for this candidate and vacancy. */
export async function insertFlag(
  db: Db,
  flag: {
    candidateId: CandidateId
    vacancyId: VacancyId
    jobhunterId: AccountId
    reason: string
    dueOn: IsoDate
    waitingSince: Date
  },
): Promise<FlagId | null> {
  const [row] = await db
    .insert(flags)
    .values(flag)
    .onConflictDoNothing()
    .returning({ id: flags.id })
  return row?.id ?? null
}

/** An open flag that an adviser of the region may answer, with its vacancy and employer. */
export async function openFlagInRegion(db: Db, region: RegionCode, id: FlagId) {
  const [row] = await db
    .select({
      id: flags.id,
      status: flags.status,
      candidateId: flags.candidateId,
      vacancyId: flags.vacancyId,
      employerId: vacancies.employerId,
      vacancyStatus: vacancies.status,
      reason: flags.reason,
    })
    .from(flags)
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(and(eq(flags.id, id), inRegion(employers.municipality, region)))
  return row ?? null
}

/** Moves an open flag; false when it is not open any more. */
export async function moveOpenFlag(
  db: Db,
  id: FlagId,
  to: Exclude<FlagStatus, 'open'>,
  by: Move['by'],
  answer: string | null,
): Promise<boolean> {
  const rows = await db
    .update(flags)
    .set({ status: to, answer })
    .where(and(eq(flags.id, id), eq(flags.status, 'open')))
    .returning({ id: flags.id })
  if (rows.length === 0) return false
  await recordMoves(db, [
    { object: 'flag', objectId: id, from: 'open', to, by, reason: answer ?? undefined },
  ])
  return true
}

/** Takes up the open flag for a candidate and vacancy, if there is one, because the employer asked already. */
export async function takeOpenFlag(
  db: Db,
  candidateId: CandidateId,
  vacancyId: VacancyId,
): Promise<void> {
  const rows = await db
    .update(flags)
    .set({ status: 'takenUp', answer: 'joinedByRequest' })
    .where(
      and(
        eq(flags.candidateId, candidateId),
        eq(flags.vacancyId, vacancyId),
        eq(flags.status, 'open'),
      ),
    )
    .returning({ id: flags.id })
  await recordMoves(
    db,
    rows.map(({ id }) => ({
      object: 'flag',
      objectId: id,
      from: 'open',
      to: 'takenUp',
      by: { role: 'portal' },
      reason: 'joinedByRequest',
    })),
  )
}

/** A jobhunter's own candidate; null for anyone else's. */
export async function candidateOfJobhunter(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const [row] = await db
    .select({ id: candidates.id, code: candidates.code })
    .from(candidates)
    .where(and(eq(candidates.id, id), eq(candidates.jobhunterId, jobhunterId)))
  return row ?? null
}

/** Whether a vacancy, any employer's, is open to flags. */
export async function vacancyOpenForFlags(db: Db, id: VacancyId): Promise<boolean> {
  const [row] = await db
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(eq(vacancies.id, id), inArray(vacancies.status, ['provisional', 'published'])))
  return row !== undefined
}

/** A flag this jobhunter made. */
export async function flagOfJobhunter(db: Db, jobhunterId: AccountId, id: FlagId) {
  const [row] = await db
    .select({ id: flags.id, status: flags.status })
    .from(flags)
    .where(and(eq(flags.id, id), eq(flags.jobhunterId, jobhunterId)))
  return row ?? null
}
