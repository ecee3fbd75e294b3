import type { Criteria } from '#app/domain/matching/criteria.ts'
import type { NameOfMunicipality } from '#app/domain/matching/labels.ts'
import { dropOne, explainNone } from '#app/domain/matching/relaxations.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'

/** Why a search found nobody: the same search once without each of its filters, in sentences. */
export async function explainNobody(
  candidateIndex: CandidateIndex,
  { fit: _fit, ...criteria }: Criteria,
  nameOf: NameOfMunicipality,
): Promise<string[]> {
  const relaxations = await Promise.all(
    dropOne(criteria, nameOf).map(async ({ label, criteria: wider }) => {
      const { total } = await candidateIndex.search(wider, { limit: 0 })
      return { label, found: total }
    }),
  )
  return explainNone(relaxations)
}
