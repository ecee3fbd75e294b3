import type { FacetDistribution, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import {
  type CandidateDocument,
  candidateDocument,
} from '#app/domain/matching/candidate-document.ts'
import {
  type Criteria,
  FACETS,
  type Facet,
  type FacetCounts,
} from '#app/domain/matching/criteria.ts'
import { candidateId } from '#app/domain/primitives.ts'
import { readDocument } from './candidate-document.ts'
import type { Found } from './candidate-index.ts'
import { dense, fitBetween, type Nearness } from './competency-vector.ts'
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
const COMPETENCIES = { attributesToRetrieve: ['id', 'document.competencies'] }

const scoredHit = z.object({
  id: candidateId,
  document: candidateDocument.pick({ competencies: true }),
})

/** Asks the engine; `nearTo` is where the one stands who is looked for, when a fit is asked for. */
export async function searchMeilisearch(
  ask: Ask,
  criteria: Criteria,
  nearTo: Nearness | null,
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

  const having = { ...BY_CODE, q, filter: [...filter, conditionFilter(wanted)] }
  const lacking = { ...BY_CODE, ...DOCUMENTS, q, filter: [...filter, otherThan(wanted)] }
  const counting = { ...everyone, limit: 0 }
  if (q !== '') {
    const [whole, all] = await ask([counting, { ...having, ...COMPETENCIES, limit: MOST_FOUND }])
    const first = await nearestOf(ask, all?.hits ?? [], nearTo, page)
    return found(whole, await filled(ask, first, all, lacking, page))
  }
  const near = nearTo && {
    vector: dense(nearTo.vector),
    hybrid: { embedder: EMBEDDER, semanticRatio: 1 },
  }
  const nearest = { ...having, ...DOCUMENTS, ...near, ...page }
  const [whole, first] = await ask([counting, nearest])
  return found(whole, await filled(ask, documentsOf(first), first, { ...lacking, ...near }, page))
}

/** The engine reads either words or a vector: of those with the words the order is worked out here. */
async function nearestOf(
  ask: Ask,
  hits: Answer['hits'],
  nearTo: Nearness | null,
  { limit, offset }: Page,
): Promise<CandidateDocument[]> {
  const scored = hits.map((hit) => {
    const { id, document } = scoredHit.parse(hit)
    return { id, fit: nearTo === null ? 0 : fitBetween(document, nearTo) }
  })
  // sorting keeps the order of the engine between equals
  const ids = scored
    .sort((one, other) => other.fit - one.fit)
    .slice(offset, offset + limit)
    .map(({ id }) => id)
  if (ids.length === 0) return []
  const list = ids.map((id) => `"${id}"`).join(', ')
  const [answer] = await ask([{ ...DOCUMENTS, filter: `id IN [${list}]`, limit: ids.length }])
  const place = new Map(ids.map((id, index) => [id, index]))
  return documentsOf(answer).sort(
    (one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0),
  )
}

/** The page that began with whoever has something that is wanted, filled with others where they end. */
async function filled(
  ask: Ask,
  documents: CandidateDocument[],
  having: Answer | undefined,
  lacking: Query,
  page: Page,
): Promise<CandidateDocument[]> {
  const limit = page.limit - documents.length
  if (limit <= 0) return documents
  const offset = Math.max(0, page.offset - (having?.estimatedTotalHits ?? 0))
  const [rest] = await ask([{ ...lacking, limit, offset }])
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
