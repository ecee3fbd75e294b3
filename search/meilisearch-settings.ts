import type { Settings } from 'meilisearch'
import { FACETS } from '#app/domain/matching/criteria.ts'
import { DUTCH_STOP_WORDS } from '#app/domain/vocabulary/dutch-stop-words.ts'
import { synonymSets } from '#app/domain/vocabulary/vocabulary.ts'
import { DIMENSIONS } from './competency-vector.ts'
import { wordsIn } from './query-words.ts'
import { VOCABULARY } from './vocabulary-print.ts'

/** Its name changes with the vocabulary, so that vectors of another vocabulary are never compared. */
export const EMBEDDER = `competencies-${VOCABULARY}`

/** More than there are candidates in the country: a total is never cut off. */
export const MOST_FOUND = 1_000_000

export const FACET_FIELDS = FACETS.map((facet) => `facets.${facet}`)

/** How the engine reads, orders and counts. */
export function indexSettings(): Settings {
  return {
    searchableAttributes: ['words'],
    filterableAttributes: [
      fieldsFor(FACET_FIELDS, { equality: true, comparison: false }),
      fieldsFor(['hoursLeast', 'hoursMost', 'availableDay'], { equality: true, comparison: true }),
      fieldsFor(['id'], { equality: true, comparison: false }),
    ],
    sortableAttributes: ['code'],
    displayedAttributes: ['id', 'document', 'document.competencies'],
    rankingRules: ['words', 'typo', 'attribute', 'exactness', 'proximity', 'sort'],
    stopWords: [...new Set(DUTCH_STOP_WORDS.flatMap(wordsIn))],
    synonyms: synonymsByTerm(),
    typoTolerance: {
      enabled: true,
      disableOnNumbers: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    },
    faceting: { maxValuesPerFacet: 1000 },
    facetSearch: false,
    pagination: { maxTotalHits: MOST_FOUND },
    searchCutoffMs: 10_000,
    embedders: { [EMBEDDER]: { source: 'userProvided', dimensions: DIMENSIONS } },
  }
}

function fieldsFor(
  attributePatterns: string[],
  filter: { equality: boolean; comparison: boolean },
) {
  return { attributePatterns, features: { facetSearch: false, filter } }
}

function synonymsByTerm(): Record<string, string[]> {
  const byTerm = new Map<string, Set<string>>()
  for (const set of synonymSets()) {
    const terms = set.map((term) => wordsIn(term).join(' '))
    for (const term of terms) {
      const others = byTerm.get(term) ?? new Set()
      for (const other of terms) if (other !== term) others.add(other)
      byTerm.set(term, others)
    }
  }
  return Object.fromEntries([...byTerm].map(([term, others]) => [term, [...others]]))
}
