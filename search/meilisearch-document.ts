import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import { FACETS, type Facet } from '#app/domain/matching/criteria.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { dayNumber, facetsOf, wordsOf } from './candidate-document.ts'
import { type CompetencyFrequencies, dense, vectorOf } from './competency-vector.ts'
import { EMBEDDER } from './meilisearch-settings.ts'
import { encodeValue } from './meilisearch-values.ts'

/** What the engine holds of someone, beside the vector. */
export type StoredDocument = {
  id: CandidateId
  code: CandidateCode
  document: CandidateDocument
  facets: Partial<Record<Facet, string[]>>
  words: string[]
  hoursLeast: number | null
  hoursMost: number | null
  availableDay: number | null
}

/** What the engine is to hold of someone. */
export function storedOf(document: CandidateDocument): StoredDocument {
  const values = facetsOf(document)
  return {
    id: document.id,
    code: document.code,
    document,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, values[facet].map(encodeValue)])),
    words: wordsOf(document),
    hoursLeast: document.hoursLeast,
    hoursMost: document.hoursMost,
    availableDay: document.availableFrom === null ? null : dayNumber(document.availableFrom),
  }
}

/** The same with its vector; someone without competencies has none and comes last. */
export function withVector(stored: StoredDocument, frequencies: CompetencyFrequencies) {
  const vector = vectorOf(stored.document, frequencies)
  return { ...stored, _vectors: { [EMBEDDER]: vector && dense(vector) } }
}
