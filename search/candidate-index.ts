import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { Criteria, FacetCounts } from '#app/domain/matching/criteria.ts'
import type { CandidateId } from '#app/domain/primitives.ts'

/** One page of what was found, the number found in all, and the counts over all of them. */
export type Found = { documents: CandidateDocument[]; total: number; counts: FacetCounts }

/**
 * Finds which candidates are worth ranking. Ranking is domain work, and the database has the last word on
 * who is shown. Every adapter keeps these promises; the contract suite holds them to it.
 */
export type CandidateIndex = {
  /** Which engine answers, for the start-up message and the health page. */
  readonly name: 'meilisearch' | 'postgres'

  /** Makes the index ready for use: settings, tables. Safe to call at every start. */
  prepare(): Promise<void>

  /** Resolves when a search that starts now will see the documents. An existing id is replaced. */
  upsert(documents: readonly CandidateDocument[]): Promise<void>

  /** Resolves when a search that starts now will not see them. Unknown ids are ignored. */
  remove(ids: readonly CandidateId[]): Promise<void>

  /**
   * The index afterwards holds exactly these documents; searches meanwhile see the old or the new ones. Who
   * reads the documents for it lets no upsert or remove finish between that reading and this call.
   */
  rebuild(documents: readonly CandidateDocument[]): Promise<void>

  /** The ids the index holds, for the check against the database. */
  ids(): Promise<CandidateId[]>

  /**
   * Filters give the same set on every adapter: any value within a facet, all facets together; an empty list
   * asks nothing. An unknown value stays in unless `knownOnly` is set; choosing 'unknown' itself always finds
   * those of whom it is unknown. Known to have no licence is no value, and not unknown. Of hours of which
   * only the least or the most is known, that one counts.
   * Text finds whoever has all words (the first ten that say something) in labels, synonyms or own words,
   * with a typing error in a word of five letters or more; the last word may be the beginning of one. Text
   * with nothing in it is no text.
   * With `fit` those who have a wanted competency come before those who have none, nearest first, and nobody
   * is left out for having none. With neither text nor fit the order is that of the codes. Pages never
   * overlap; total and counts are of everyone found, whatever the page.
   */
  search(criteria: Criteria, page: { limit: number; offset?: number }): Promise<Found>
}
