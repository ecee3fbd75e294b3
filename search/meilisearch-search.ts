import type { FacetDistribution, MultiSearchQuery } from 'meilisearch'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import {
  type Criteria,
  FACETS,
  type Facet,
  type FacetCounts,
} from '#app/domain/matching/criteria.ts'
import { readDocument } from './candidate-document.ts'
import type { Found } from './candidate-index.ts'
import { type CompetencyVector, dense } from './competency-vector.ts'
import { conditionFilter, otherThan } from './meilisearch-filter.ts'
import { EMBEDDER, FACET_FIELDS, MOST_FOUND } from './meilisearch-settings.ts'
import { decodeValue } from './meilisearch-values.ts'
import { hasWanted, narrowing } from './narrowing.ts'
import { queryWords } from './query-words.ts'

type Query = Omit<MultiSearchQuery, 'indexUid'>
type Page = { limit: number; offset: number }
type Answer = {
  hits: Record<string, unknown>[]
  estimatedTotalHits?: number
  facetDistribution?: FacetDistribution
}

/** Puts queries to the engine in one request; the answers come in the same order. */
export type Ask = (queries: Query[]) => Promise<Answer[]>

const BY_CODE = { sort: ['code:asc'], matchingStrategy: 'all' as const }
const DOCUMENTS = { attributesToRetrieve: ['document'] }

/** Asks the engine; `vector` is where the one stands who is looked for, when a fit is asked for. */
export async function searchMeilisearch(
  ask: Ask,
  criteria: Criteria,
  vector: CompetencyVector | null,
  page: Page,
): Promise<Found> {
  const filter = narrowing(criteria).map(conditionFilter)
  const q = queryWords(criteria.text).join(' ')
  const everyone = { ...BY_CODE, q, filter, facets: FACET_FIELDS }
  const wanted = hasWanted(criteria)
  if (!wanted) {
    const [answer] = await ask([{ ...everyone, ...DOCUMENTS, ...page }])
    return found(answer, documentsOf(answer))
  }

  const near = vector && { vector: dense(vector), hybrid: { embedder: EMBEDDER, semanticRatio: 1 } }
  const nearest = { ...BY_CODE, ...DOCUMENTS, ...near }
  const having = (among: string[]) => ({
    ...nearest,
    ...page,
    filter: [...among, conditionFilter(wanted)],
  })
  const lacking = (among: string[]) => ({ ...nearest, filter: [...among, otherThan(wanted)] })

  if (q === '') {
    const [whole, first] = await ask([{ ...everyone, limit: 0 }, having(filter)])
    return found(whole, await filled(ask, first, lacking(filter), page))
  }
  // the engine reads either words or a vector: so first who has the words, then who of them is nearest
  const [whole] = await ask([{ ...everyone, attributesToRetrieve: ['id'], limit: MOST_FOUND }])
  const ids = (whole?.hits ?? []).map(({ id }) => `"${id}"`)
  const among = [`id IN [${ids.join(', ')}]`]
  const [first] = await ask([having(among)])
  return found(whole, await filled(ask, first, lacking(among), page))
}

/** Whoever has something that is wanted, and where they end the others. */
async function filled(ask: Ask, first: Answer | undefined, others: Query, page: Page) {
  const documents = documentsOf(first)
  const limit = page.limit - documents.length
  if (limit === 0) return documents
  const offset = Math.max(0, page.offset - (first?.estimatedTotalHits ?? 0))
  const [rest] = await ask([{ ...others, limit, offset }])
  return [...documents, ...documentsOf(rest)]
}

function found(whole: Answer | undefined, documents: CandidateDocument[]): Found {
  const counts = countsOf(whole?.facetDistribution ?? {})
  return { documents, total: whole?.estimatedTotalHits ?? 0, counts }
}

function documentsOf(answer: Answer | undefined): CandidateDocument[] {
  return (answer?.hits ?? []).map(({ document }) => readDocument(document))
}

function countsOf(distribution: FacetDistribution): FacetCounts {
  const counts = FACETS.map((facet): [Facet, Record<string, number>] => {
    const values = Object.entries(distribution[`facets.${facet}`] ?? {})
    return [facet, Object.fromEntries(values.map(([value, count]) => [decodeValue(value), count]))]
  })
  return Object.fromEntries(counts) as FacetCounts // an entry for every facet
}
