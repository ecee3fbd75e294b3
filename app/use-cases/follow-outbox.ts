import { lockIndex, removeFromOutbox, takeFromOutbox } from '#db/queries/search-outbox.ts'
import { visibleDocuments, visibleIds } from '#db/queries/visible-candidates.ts'
import type { Services } from './services.ts'

const ROWS_AT_A_TIME = 500

/**
 * Brings the changes of the outbox to the index until none is left, and gives how many rows that were. A row
 * goes only after the index has the change: when the index fails, this throws and the rows stay.
 */
export async function drainOutbox(services: SearchServices): Promise<number> {
  for (let done = 0; ; ) {
    const rows = await bringChanges(services, ROWS_AT_A_TIME)
    done += rows
    if (rows < ROWS_AT_A_TIME) return done
  }
}

/** At start: makes the index hold exactly who is visible, where it does not, as after a loss of its data. */
export async function bringIndexUpToDate(
  services: SearchServices,
): Promise<'upToDate' | 'rebuilt'> {
  const { db, candidateIndex } = services
  const rebuilt = await db.transaction(async (tx) => {
    await lockIndex(tx)
    const waiting = await takeFromOutbox(tx, 1_000_000)
    const changing = new Set<string>(waiting.map(({ candidateId }) => candidateId))
    const [held, visible] = await Promise.all([candidateIndex.ids(), visibleIds(tx)])
    if (isSame(without(held, changing), without(visible, changing)) && waiting.length < 500) {
      return false
    }
    await candidateIndex.rebuild(await visibleDocuments(tx, 'all'))
    await removeFromOutbox(
      tx,
      waiting.map(({ id }) => id),
    )
    return true
  })
  await drainOutbox(services)
  return rebuilt ? 'rebuilt' : 'upToDate'
}

type SearchServices = Pick<Services, 'db' | 'candidateIndex'>

async function bringChanges({ db, candidateIndex }: SearchServices, limit: number) {
  return db.transaction(async (tx) => {
    await lockIndex(tx)
    const rows = await takeFromOutbox(tx, limit)
    if (rows.length === 0) return 0

    const ids = [...new Set(rows.map(({ candidateId }) => candidateId))]
    const documents = await visibleDocuments(tx, ids)
    const shown = new Set<string>(documents.map(({ id }) => id))
    await candidateIndex.upsert(documents)
    await candidateIndex.remove(ids.filter((id) => !shown.has(id)))
    await removeFromOutbox(
      tx,
      rows.map(({ id }) => id),
    )
    return rows.length
  })
}

function without(ids: readonly string[], left: Set<string>): string[] {
  return ids.filter((id) => !left.has(id))
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others)
  return some.length === others.length && some.every((id) => known.has(id))
}
