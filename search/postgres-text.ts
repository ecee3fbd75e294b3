import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { searchWords } from '#db/schema/index.ts'
import { editDistance, errorsForgiven } from './edit-distance.ts'
import { textArray } from './postgres-conditions.ts'
import { queryWords } from './query-words.ts'

const NEAREST = 60

/** What finds the documents that have all words, and what finds those that have them as they were typed. */
export type TextQuery = { meant: SQL; typed: SQL }

/** A full-text query for all words, each also as what may have been meant; null for text with no words. */
export async function textQuery(db: Db, text: string | undefined): Promise<TextQuery | null> {
  const words = queryWords(text)
  if (words.length === 0) return null

  const near = await nearWords(db, words)
  const asTyped = words.map((word, place) =>
    place === words.length - 1 ? `'${word}':*` : `'${word}'`,
  )
  const asMeant = words.map((word, place) =>
    [asTyped[place], ...(near.get(word) ?? []).map((one) => `'${one}'`)].join(' | '),
  )
  return { meant: allOf(asMeant), typed: allOf(asTyped) }
}

function allOf(queries: readonly string[]): SQL {
  return sql`(${sql.join(queries.map(eitherConfig), sql` && `)})`
}

/** Words are letters and digits only, so between quotes they cannot be anything but words. */
function eitherConfig(query: string): SQL {
  return sql`(to_tsquery('dutch', ${query}) || to_tsquery('simple', ${query}))`
}

/** For each word the words of documents that it may be a typing error of. */
async function nearWords(db: Db, words: readonly string[]): Promise<Map<string, string[]>> {
  const long = words.filter((word) => errorsForgiven(word) > 0)
  if (long.length === 0) return new Map()

  const rows = await db.execute<{ asked: string; near: string }>(sql`
    select asked.word as asked, near.word as near
    from unnest(${textArray(long)}) as asked (word)
    cross join lateral (
      select ${searchWords.word} as word from ${searchWords}
      order by ${searchWords.word} <-> asked.word limit ${NEAREST}
    ) near`)
  const near = rows.filter(
    ({ asked, near }) => asked !== near && editDistance(asked, near) <= errorsForgiven(asked),
  )
  return new Map(
    long.map((word) => [word, near.filter(({ asked }) => asked === word).map((row) => row.near)]),
  )
}
