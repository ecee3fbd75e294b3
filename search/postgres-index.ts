import { asc } from 'drizzle-orm'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { Db } from '#db/client.ts'
import { candidateSearch } from '#db/schema/index.ts'
import { readDocument } from './candidate-document.ts'
import type { CandidateIndex } from './candidate-index.ts'
import { searchPostgres } from './postgres-search.ts'
import { removeDocuments, replaceDocuments, writeDocuments } from './postgres-write.ts'
import { keepVocabulary, keptVocabulary, VOCABULARY } from './vocabulary-print.ts'

/** The index in a table of the portal's own database: the default without an engine, and the refuge of one. */
export type PostgresIndex = CandidateIndex & {
  /** Everything the table holds, for filling an engine that lost it. */
  documents(): Promise<CandidateDocument[]>
}

/** The table itself comes with the migrations. */
export function createPostgresIndex(db: Db): PostgresIndex {
  async function documents(): Promise<CandidateDocument[]> {
    const rows = await db.select({ document: candidateSearch.document }).from(candidateSearch)
    return rows.map(({ document }) => readDocument(document))
  }

  /** Labels and synonyms are in the table: another vocabulary means writing them anew. */
  async function prepare(): Promise<void> {
    if ((await keptVocabulary(db)) === VOCABULARY) return
    const held = await documents()
    if (held.length > 0) await replaceDocuments(db, held)
    await keepVocabulary(db)
  }

  return {
    name: 'postgres',
    prepare,
    upsert: (given) => writeDocuments(db, given),
    remove: (ids) => removeDocuments(db, ids),
    rebuild: (given) => replaceDocuments(db, given),
    ids: async () => {
      const rows = await db
        .select({ id: candidateSearch.candidateId })
        .from(candidateSearch)
        .orderBy(asc(candidateSearch.candidateId))
      return rows.map(({ id }) => id)
    },
    search: (criteria, page) => searchPostgres(db, criteria, page),
    documents,
  }
}
