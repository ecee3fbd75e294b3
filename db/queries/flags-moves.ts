import { and, eq, inArray } from 'drizzle-orm'
import type { PortalClosingReason } from '#app/domain/introduction/closing-reasons.ts'
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
import { employers, flags, vacancies } from '#db/schema/index.ts'
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

/** A flag that an adviser of the region may answer, with its vacancy and employer. */
export async function flagInRegion(db: Db, region: RegionCode, id: FlagId) {
  const [row] = await db
    .select({
      id: flags.id,
      candidateId: flags.candidateId,
      vacancyId: flags.vacancyId,
      employerId: vacancies.employerId,
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

/** Takes up the open flag for a candidate and vacancy, if there is one, because the two meet in another way. */
export async function takeOpenFlag(
  db: Db,
  { candidateId, vacancyId }: { candidateId: CandidateId; vacancyId: VacancyId | null },
  by: Move['by'],
  because: PortalClosingReason | null,
): Promise<FlagId | null> {
  if (!vacancyId) return null
  const [row] = await db
    .select({ id: flags.id })
    .from(flags)
    .where(
      and(
        eq(flags.candidateId, candidateId),
        eq(flags.vacancyId, vacancyId),
        eq(flags.status, 'open'),
      ),
    )
  if (!row) return null
  await moveOpenFlag(db, row.id, 'takenUp', by, because)
  return row.id
}

/** Whether a vacancy, any employer's, is open to flags; it is locked, so that it stays so. */
export async function lockVacancyForFlag(db: Db, id: VacancyId): Promise<boolean> {
  const [row] = await db
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(eq(vacancies.id, id), inArray(vacancies.status, ['provisional', 'published'])))
    .for('no key update')
  return row !== undefined
}

/** A flag this jobhunter made. */
export async function flagOfJobhunter(db: Db, jobhunterId: AccountId, id: FlagId) {
  const [row] = await db
    .select({ id: flags.id, candidateId: flags.candidateId, vacancyId: flags.vacancyId })
    .from(flags)
    .where(and(eq(flags.id, id), eq(flags.jobhunterId, jobhunterId)))
  return row ?? null
}
