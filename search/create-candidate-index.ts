import type { Db } from '#db/client.ts'
import type { CandidateIndex } from './candidate-index.ts'
import { candidateIndexWithRefuge, type WithRefuge } from './candidate-index-with-refuge.ts'
import { createMeilisearchIndex } from './meilisearch-index.ts'
import { createPostgresIndex } from './postgres-index.ts'

/**
 * The index of this portal: Meilisearch with PostgreSQL as its refuge, or PostgreSQL alone. `onAway` hears
 * of every time the engine did not answer; `keptInStep` is for a command beside a portal that runs.
 */
export function createCandidateIndex({
  db,
  meili = null,
  ...engine
}: WithRefuge & {
  db: Db
  meili?: { url: string; apiKey: string } | null
}): CandidateIndex {
  const postgres = createPostgresIndex(db)
  if (meili === null) return postgres
  return candidateIndexWithRefuge(createMeilisearchIndex(db, meili), postgres, engine)
}
