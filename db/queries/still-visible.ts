import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { visibleDocuments } from './visible-candidates.ts'

/**
 * The agreed profiles of those who may still be shown, in the order given: the index is a copy and may be
 * behind, so whoever is not visible any more falls out here.
 */
export async function stillVisible(
  db: Db,
  shown: readonly CandidateId[],
): Promise<CandidateDocument[]> {
  if (shown.length === 0) return []
  const visible = await visibleDocuments(db, shown)
  const byId = new Map(visible.map((document) => [document.id, document]))
  return shown.flatMap((id) => byId.get(id) ?? [])
}
