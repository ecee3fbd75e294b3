import { sql } from 'drizzle-orm'
import type { CandidateId, VacancyId } from '#app/domain/primitives.ts'
import { lockCandidate, lockVacancy } from '#db/queries/locks.ts'
import type { TestServices } from './services.ts'

/**
 * Two who act at once, each in a transaction of its own: both stand before the same row until it is let go, and
 * the first is in front. So what the second sees is what the first has just committed.
 */
export async function inTurn<First, Second>(
  services: TestServices,
  row: { candidateId: CandidateId } | { vacancyId: VacancyId },
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  const letGo = await hold(services, row)
  try {
    const one = first()
    await waitFor(services, 1)
    const two = second()
    await waitFor(services, 2)
    await letGo()
    return await Promise.all([one, two])
  } finally {
    await letGo()
  }
}

async function hold(
  { db }: TestServices,
  row: { candidateId: CandidateId } | { vacancyId: VacancyId },
) {
  const isHeld = Promise.withResolvers<void>()
  const mayGo = Promise.withResolvers<void>()
  const holding = db.transaction(async (tx) => {
    await ('vacancyId' in row ? lockVacancy(tx, row.vacancyId) : lockCandidate(tx, row.candidateId))
    isHeld.resolve()
    await mayGo.promise
  })
  await isHeld.promise
  return async () => {
    mayGo.resolve()
    await holding
  }
}

/** Until so many transactions of this database stand waiting. */
async function waitFor({ db }: TestServices, many: number): Promise<void> {
  const waiting = sql`
    select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await db.execute(waiting)).length >= many) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`no ${many} transactions came to wait`)
}
