import { type SQL, sql } from 'drizzle-orm'
import {
  type Criteria,
  FACETS,
  type Facet,
  type FacetCounts,
} from '#app/domain/matching/criteria.ts'
import type { Db } from '#db/client.ts'
import { candidateSearch } from '#db/schema/index.ts'
import { readDocument } from './candidate-document.ts'
import type { Found } from './candidate-index.ts'
import { countedFrequencies } from './competency-frequencies.ts'
import { vectorWanted } from './competency-vector.ts'
import { hasWanted, narrowing } from './narrowing.ts'
import { conditionSql, textArray } from './postgres-conditions.ts'
import { type TextQuery, textQuery } from './postgres-text.ts'

/** Answers a search from the table, by the promises of the port. */
export async function searchPostgres(
  db: Db,
  criteria: Criteria,
  page: { limit: number; offset?: number },
): Promise<Found> {
  const text = await textQuery(db, criteria.text)
  const conditions = narrowing(criteria).map(conditionSql)
  if (text) conditions.push(sql`${candidateSearch.lexemes} @@ ${text.meant}`)
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

  const [documents, { counts, total }] = await Promise.all([
    pageOf(db, where, await order(db, criteria, text), page),
    countsOf(db, where),
  ])
  return { documents, total, counts }
}

async function pageOf(
  db: Db,
  where: SQL,
  by: SQL,
  { limit, offset = 0 }: { limit: number; offset?: number },
) {
  const rows = await db.execute<{ document: unknown }>(sql`
    select ${candidateSearch.document} as document from ${candidateSearch}
    where ${where} order by ${by} limit ${limit} offset ${offset}`)
  return rows.map(({ document }) => readDocument(document))
}

async function countsOf(db: Db, where: SQL): Promise<{ counts: FacetCounts; total: number }> {
  const rows = await db.execute<{ value: string | null; people: number }>(sql`
    with found as (select ${candidateSearch.facets} as facets from ${candidateSearch} where ${where})
    select value, count(*)::int as people from found, unnest(facets) as value group by value
    union all select null, count(*)::int from found`)
  const counts = noCounts()
  let total = 0
  for (const { value, people } of rows) {
    if (value === null) total = people
    else count(counts, value, people)
  }
  return { counts, total }
}

function count(counts: FacetCounts, value: string, people: number): void {
  const end = value.indexOf(':')
  const facet = FACETS.find((one) => one === value.slice(0, end))
  if (facet) counts[facet][value.slice(end + 1)] = people
}

function noCounts(): FacetCounts {
  const empty = FACETS.map((facet): [Facet, Record<string, number>] => [facet, {}])
  return Object.fromEntries(empty) as FacetCounts // an entry for every facet
}

/** Fit, then words (as they were typed first), then code, so that a page never overlaps the next. */
async function order(db: Db, criteria: Criteria, text: TextQuery | null): Promise<SQL> {
  const by: SQL[] = []
  const wanted = hasWanted(criteria)
  if (wanted) {
    by.push(sql`(${conditionSql(wanted)}) desc`)
    const vector = vectorWanted(criteria.fit ?? [], await countedFrequencies(db))
    if (vector) by.push(sql`${fitWith(vector)} desc`)
  }
  if (text) {
    const { lexemes } = candidateSearch
    by.push(sql`(${lexemes} @@ ${text.typed}) desc`, sql`ts_rank(${lexemes}, ${text.meant}) desc`)
  }
  by.push(sql`${candidateSearch.code}`, sql`${candidateSearch.candidateId}`)
  return sql.join(by, sql`, `)
}

/** The weights of someone and of who is looked for, multiplied and summed: the same nearness as by vector. */
function fitWith(vector: ReadonlyMap<string, number>): SQL {
  const { dimensions, weights } = candidateSearch
  const wanted = JSON.stringify(Object.fromEntries(vector))
  return sql`case when ${dimensions} && ${textArray([...vector.keys()])} then (
    select coalesce(sum(own.weight * (${wanted}::jsonb ->> own.dimension)::real), 0)
    from unnest(${dimensions}, ${weights}) as own (dimension, weight)
  ) else 0 end`
}
