import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { Criteria } from '#app/domain/matching/criteria.ts'
import type { CandidateId, IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'
import { candidateId, isoDate, municipalityCode } from '#app/domain/primitives.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument } from '#seed/make-document.ts'

/** An index with nothing in it. */
export type OpenIndex = () => Promise<CandidateIndex>

/** The numbers the found documents were made with, in the order they were found. */
export async function foundNumbers(index: CandidateIndex, criteria: Criteria): Promise<number[]> {
  const { documents } = await index.search(criteria, { limit: 1000 })
  return numbersOf(documents)
}

export function numbersOf(documents: readonly CandidateDocument[]): number[] {
  return documents.map(({ id }) => Number.parseInt(id.slice(-12), 16))
}

export function idOf(number: number): CandidateId {
  return candidateId.parse(makeDocument(number).id)
}

export function day(text: string): IsoDate {
  return isoDate.parse(text)
}

export function municipality(code: string): MunicipalityCode {
  return municipalityCode.parse(code)
}

/** A competency someone has, at a level. */
export function can(
  code: string,
  level: CandidateDocument['competencies'][number]['level'] = 'independent',
): CandidateDocument['competencies'][number] {
  return { code, level, evidence: 'observed' }
}
