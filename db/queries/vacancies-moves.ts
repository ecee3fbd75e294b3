import { and, eq } from 'drizzle-orm'
import type { EmployerId, IsoDate, RegionCode, VacancyId } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { employers, vacancies } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { type Move, recordMoves } from './moves.ts'

type Owner = { employerId: EmployerId } | { region: RegionCode }

/** A vacancy of this employer, or of an employer in this region, locked; null otherwise. */
export async function lockOwnVacancy(db: Db, owner: Owner, id: VacancyId) {
  const mine =
    'employerId' in owner
      ? eq(vacancies.employerId, owner.employerId)
      : inRegion(employers.municipality, owner.region)
  const [row] = await db
    .select({ vacancy: vacancies })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(and(eq(vacancies.id, id), mine))
    .for('no key update', { of: vacancies })
  return row?.vacancy ?? null
}
export type OwnVacancy = NonNullable<Awaited<ReturnType<typeof lockOwnVacancy>>>

/** An employer of this region; null otherwise. */
export async function employerInRegion(db: Db, region: RegionCode, id: EmployerId) {
  const [row] = await db
    .select({ id: employers.id })
    .from(employers)
    .where(and(eq(employers.id, id), inRegion(employers.municipality, region)))
  return row ?? null
}

/** Writes a new vacancy and its first move. */
export async function insertVacancy(
  db: Db,
  vacancy: {
    employerId: EmployerId
    status: VacancyStatus
    text: VacancyText
    byPhone: boolean
    dueOn: IsoDate
    waitingSince: Date
  },
  by: Move['by'],
): Promise<VacancyId> {
  const { municipality, places } = vacancy.text
  const [row] = await db
    .insert(vacancies)
    .values({ ...vacancy, municipality, places })
    .returning({ id: vacancies.id })
  if (!row) throw new Error('a vacancy was not written')
  await recordMoves(db, [
    { object: 'vacancy', objectId: row.id, from: null, to: vacancy.status, by },
  ])
  return row.id
}

/** Writes a new text; the status stays. With `next`, whoever goes on from here gets a day for it. */
export async function writeVacancyText(
  db: Db,
  vacancy: Pick<OwnVacancy, 'id' | 'version'>,
  text: VacancyText,
  next: { dueOn?: IsoDate; waitingSince?: Date } = {},
): Promise<void> {
  const { municipality, places } = text
  await db
    .update(vacancies)
    .set({ text, municipality, places, version: vacancy.version + 1, ...next })
    .where(eq(vacancies.id, vacancy.id))
}

/** Makes the newest text the one that others read. */
export async function writePublished(
  db: Db,
  vacancy: Pick<OwnVacancy, 'id' | 'text' | 'version'>,
): Promise<void> {
  await db
    .update(vacancies)
    .set({ publishedText: vacancy.text, publishedVersion: vacancy.version, question: null })
    .where(eq(vacancies.id, vacancy.id))
}

/** Moves a locked vacancy; a question, or the answer to it, is kept with the move. */
export async function moveVacancy(
  db: Db,
  vacancy: Pick<OwnVacancy, 'id' | 'status'>,
  to: VacancyStatus,
  { answer, ...change }: Changed,
  by: Move['by'],
): Promise<void> {
  await db
    .update(vacancies)
    .set({ ...change, status: to })
    .where(eq(vacancies.id, vacancy.id))
  const reason = answer ?? change.question ?? undefined
  await recordMoves(db, [
    { object: 'vacancy', objectId: vacancy.id, from: vacancy.status, to, by, reason },
  ])
}

type Changed = { question?: string | null; answer?: string; dueOn?: IsoDate; waitingSince?: Date }
