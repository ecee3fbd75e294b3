import type { Meilisearch } from 'meilisearch'
import type { Criteria } from '#app/domain/matching/criteria.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import type { CandidateIndex } from './candidate-index.ts'
import { countedFrequencies, keepFrequencies } from './competency-frequencies.ts'
import { countCompetencies, type Nearness, vectorWanted } from './competency-vector.ts'
import { clientFor, done, type MeilisearchAddress, searchClient } from './meilisearch-connection.ts'
import type { StoredDocument } from './meilisearch-document.ts'
import { type Ask, searchMeilisearch } from './meilisearch-search.ts'
import { idsInEngine, prepareIndex, rebuildIndex, writeToEngine } from './meilisearch-write.ts'

/**
 * The engine of this product. `apiKey` may manage indexes and keys and is used for writing only; searches go
 * with a key of their own that can do nothing else. The database keeps what a rebuild counted.
 */
export function createMeilisearchIndex(
  db: Db,
  address: MeilisearchAddress,
  name = 'candidates',
): CandidateIndex {
  const admin = clientFor(address)
  const index = admin.index<StoredDocument>(name)
  let searching: Promise<Meilisearch> | null = null
  const inTurn = oneAtATime()

  function searcher(): Promise<Meilisearch> {
    searching ??= searchClient(admin, address.url, name).catch((error: unknown) => {
      searching = null
      throw error
    })
    return searching
  }

  const ask: Ask = async (queries) => {
    const client = await searcher()
    const asked = queries.map((query) => ({ ...query, indexUid: name }))
    const { results } = await client.multiSearch({ queries: asked })
    return results
  }

  return {
    name: 'meilisearch',
    prepare: () =>
      inTurn(async () => {
        await prepareIndex(admin, name)
        await searcher()
      }),
    upsert: (documents) =>
      inTurn(async () => writeToEngine(index, documents, await countedFrequencies(db))),
    remove: (ids) => inTurn(() => removeFrom(ids)),
    rebuild: (documents) =>
      inTurn(async () => {
        const frequencies = countCompetencies(documents)
        await rebuildIndex(admin, name, documents, frequencies)
        await keepFrequencies(db, frequencies)
      }),
    ids: () => idsInEngine(index),
    search: async (criteria, { limit, offset = 0 }) =>
      searchMeilisearch(ask, criteria, await nearTo(criteria), { limit, offset }),
  }

  async function nearTo({ fit = [] }: Criteria): Promise<Nearness | null> {
    if (fit.length === 0) return null
    const frequencies = await countedFrequencies(db)
    const vector = vectorWanted(fit, frequencies)
    return vector && { vector, frequencies }
  }

  async function removeFrom(ids: readonly CandidateId[]): Promise<void> {
    if (ids.length > 0) await done(index.deleteDocuments([...ids]))
  }
}

/** Lets writes wait for each other, so that none falls between the filling of a new index and the swap. */
function oneAtATime(): (write: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return (write) => {
    const turn = last.then(write)
    last = turn.catch(() => {}) // whoever asked for it hears of it; the next one still gets its turn
    return turn
  }
}
