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

  /** The index afterwards holds exactly these documents; searches meanwhile see the old or the new ones. */
  rebuild(documents: readonly CandidateDocument[]): Promise<void>

  /** The ids the index holds, for the check against the database. */
  ids(): Promise<CandidateId[]>

  /**
   * Filters give the same set on every adapter: any value within a facet, all facets together. An unknown
   * value stays in unless `knownOnly` is set; choosing 'unknown' itself finds those of whom it is unknown.
   * Text finds whoever has all words in labels, synonyms or own words, with a typing error in a longer
   * word; with `fit` those who have a wanted competency come before those who have none, and nobody is
   * left out for having none. Text with nothing in it is no text.
   */
  search(criteria: Criteria, page: { limit: number; offset?: number }): Promise<Found>
}
