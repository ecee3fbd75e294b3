import { sql } from 'drizzle-orm'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import { FACETS } from '#app/domain/matching/criteria.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidateSearch, searchWords } from '#db/schema/index.ts'
import { dayNumber, facetsOf, lastOfEach, wordsOf } from './candidate-document.ts'
import { countedFrequencies, keepFrequencies } from './competency-frequencies.ts'
import { type CompetencyFrequencies, countCompetencies, vectorOf } from './competency-vector.ts'
import { facetValue, textArray } from './postgres-conditions.ts'

const ROWS_AT_ONCE = 500

type Row = typeof candidateSearch.$inferInsert

/** Puts documents in the table, over the ones with the same id. */
export async function writeDocuments(db: Db, documents: readonly CandidateDocument[]) {
  if (documents.length === 0) return
  await inTurn(db, async (turn) => {
    const frequencies = await countedFrequencies(turn)
    const rows = lastOfEach(documents).map((document) => rowOf(document, frequencies))
    const before = await takeOut(
      turn,
      rows.map(({ candidateId }) => candidateId),
    )
    await putIn(turn, rows)
    await forgetUnused(turn, before)
  })
}

/** Takes documents out of the table, and the words nobody else has with them. */
export async function removeDocuments(db: Db, ids: readonly CandidateId[]) {
  if (ids.length === 0) return
  await inTurn(db, async (turn) => forgetUnused(turn, await takeOut(turn, ids)))
}

/** Fills the table anew and counts who has what; who searches meanwhile sees what was there. */
export async function replaceDocuments(db: Db, documents: readonly CandidateDocument[]) {
  const frequencies = countCompetencies(documents)
  const rows = lastOfEach(documents).map((document) => rowOf(document, frequencies))
  await inTurn(db, async (turn) => {
    await turn.delete(candidateSearch)
    await turn.delete(searchWords)
    await putIn(turn, rows)
    await keepFrequencies(turn, frequencies)
  })
}

/** One writer at a time; readers are not held up. */
async function inTurn(db: Db, write: (turn: Db) => Promise<void>): Promise<void> {
  await db.transaction(async (turn) => {
    await turn.execute(sql`lock table ${candidateSearch} in share row exclusive mode`)
    await write(turn)
  })
}

function rowOf(document: CandidateDocument, frequencies: CompetencyFrequencies): Row {
  const values = facetsOf(document)
  const lines = wordsOf(document)
  const vector = vectorOf(document, frequencies) ?? new Map<string, number>()
  return {
    candidateId: document.id,
    code: document.code,
    document,
    facets: FACETS.flatMap((facet) => values[facet].map((value) => facetValue(facet, value))),
    hoursLeast: document.hoursLeast,
    hoursMost: document.hoursMost,
    availableDay: document.availableFrom === null ? null : dayNumber(document.availableFrom),
    words: [...new Set(lines.flatMap((line) => line.split(' ')))],
    text: lines.join('\n'),
    dimensions: [...vector.keys()],
    weights: [...vector.values()],
  }
}

async function putIn(turn: Db, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await turn.insert(candidateSearch).values(rows.slice(start, start + ROWS_AT_ONCE))
  }
  const words = [...new Set(rows.flatMap((row) => row.words))]
  await turn.execute(sql`
    insert into ${searchWords} (word) select unnest(${textArray(words)}) on conflict do nothing`)
}

async function takeOut(turn: Db, ids: readonly CandidateId[]): Promise<string[]> {
  const gone = await turn
    .delete(candidateSearch)
    .where(sql`${candidateSearch.candidateId} = any(${textArray(ids)}::uuid[])`)
    .returning({ words: candidateSearch.words })
  return [...new Set(gone.flatMap(({ words }) => words))]
}

async function forgetUnused(turn: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return
  await turn.execute(sql`
    delete from ${searchWords} where ${searchWords.word} = any(${textArray(words)}) and not exists (
      select 1 from ${candidateSearch} where ${candidateSearch.words} @> array[${searchWords.word}]
    )`)
}
