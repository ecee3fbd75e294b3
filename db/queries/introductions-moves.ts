import { and, asc, eq, inArray } from 'drizzle-orm'
import type { IntroductionStatus } from '#app/domain/introduction/statuses.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  FlagId,
  IntroductionId,
  IsoDate,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, introductions } from '#db/schema/index.ts'
import { type Move, recordMoves } from './moves.ts'
import { wasShown } from './was-shown.ts'

/** Starts an introduction and writes its first move. The caller has made sure that none is open between the two. */
export async function insertIntroduction(
  db: Db,
  introduction: {
    flagId: FlagId | null
    answersRequestId: RequestId | null
    candidateId: CandidateId
    vacancyId: VacancyId | null
    employerId: EmployerId
    adviserId: AccountId
    reason: string
    dueOn: IsoDate
    waitingSince: Date
  },
  by: Move['by'],
): Promise<IntroductionId> {
  const [row] = await db
    .insert(introductions)
    .values(introduction)
    .returning({ id: introductions.id })
  if (!row) throw new Error('an introduction was not written')
  const move = { from: null, to: 'candidateAsked', by }
  await recordMoves(db, [{ object: 'introduction', objectId: row.id, ...move }])
  return row.id
}

/** An introduction of a candidate in this jobhunter's caseload. */
export async function introductionOfJobhunter(db: Db, jobhunterId: AccountId, id: IntroductionId) {
  const [row] = await db
    .select({
      id: introductions.id,
      onHold: introductions.onHold,
      candidateId: introductions.candidateId,
      vacancyId: introductions.vacancyId,
      answersRequestId: introductions.answersRequestId,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .where(and(eq(introductions.id, id), eq(candidates.jobhunterId, jobhunterId)))
  return row ?? null
}

/** An introduction made to this employer, if it was ever shown. */
export async function introductionOfEmployer(db: Db, employerId: EmployerId, id: IntroductionId) {
  const [row] = await db
    .select()
    .from(introductions)
    .where(and(eq(introductions.id, id), eq(introductions.employerId, employerId), wasShown(db)))
  return row ?? null
}

/** Moves an introduction from the status the caller saw; false when it has moved on. */
export async function moveIntroduction(
  db: Db,
  id: IntroductionId,
  move: {
    from: IntroductionStatus
    to: IntroductionStatus
    answer: string | null
    next?: { dueOn: IsoDate; waitingSince: Date }
  },
  by: Move['by'],
): Promise<boolean> {
  const rows = await db
    .update(introductions)
    .set({ status: move.to, answer: move.answer, ...move.next })
    .where(and(eq(introductions.id, id), eq(introductions.status, move.from)))
    .returning({ id: introductions.id })
  if (rows.length === 0) return false
  await recordMoves(db, [
    {
      object: 'introduction',
      objectId: id,
      from: move.from,
      to: move.to,
      by,
      reason: move.answer ?? undefined,
    },
  ])
  return true
}

/** The employer's answer to an introduction that is shown; false when it is not shown any more. */
export async function answerIntroduction(
  db: Db,
  by: Move['by'],
  id: IntroductionId,
  { to, answer }: { to: 'wanted' | 'notWanted'; answer: string | null },
): Promise<boolean> {
  return moveIntroduction(db, id, { from: 'shown', to, answer }, by)
}

/** Withdraws the introductions that answer a search and wait for a candidate's yes. */
export async function withdrawAnswersTo(
  db: Db,
  by: Move['by'],
  searchId: RequestId,
  because: string,
): Promise<void> {
  const { id, answersRequestId, status } = introductions
  const open = await db
    .select({ id, from: status })
    .from(introductions)
    .where(and(eq(answersRequestId, searchId), eq(status, 'candidateAsked')))
    .orderBy(asc(id))
    .for('no key update')
  const ids = open.map((row) => row.id)
  const to = 'withdrawn'
  await db.update(introductions).set({ status: to, answer: because }).where(inArray(id, ids))
  await recordMoves(
    db,
    open.map((row) => ({
      object: 'introduction',
      objectId: row.id,
      from: row.from,
      to,
      by,
      reason: because,
    })),
  )
}

/** Withdraws an open introduction with a reason code. */
export async function withdrawIntroduction(
  db: Db,
  by: Move['by'],
  introduction: { id: IntroductionId; status: IntroductionStatus },
  because: string,
): Promise<boolean> {
  const move = { from: introduction.status, to: 'withdrawn', answer: because } as const
  return moveIntroduction(db, introduction.id, move, by)
}
