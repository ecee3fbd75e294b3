import type { Index, Meilisearch } from 'meilisearch'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { lastOfEach } from './candidate-document.ts'
import type { CompetencyFrequencies } from './competency-vector.ts'
import { done, doneUnless } from './meilisearch-connection.ts'
import { type StoredDocument, storedOf, withVector } from './meilisearch-document.ts'
import { EMBEDDER, indexSettings } from './meilisearch-settings.ts'

const DOCUMENTS_AT_ONCE = 2000
const IDS_AT_ONCE = 1000

/** Makes the index with its settings; one that was filled with another vocabulary makes way. */
export async function prepareIndex(admin: Meilisearch, name: string): Promise<void> {
  const isNew = await doneUnless(
    admin.createIndex(name, { primaryKey: 'id' }),
    'index_already_exists',
  )
  const embedders = isNew ? { [EMBEDDER]: null } : await admin.index(name).getEmbedders()
  if (!(EMBEDDER in (embedders ?? {}))) {
    await done(admin.deleteIndex(name))
    await done(admin.createIndex(name, { primaryKey: 'id' }))
  }
  await done(admin.index(name).updateSettings(indexSettings()))
}

/**
 * Writes documents over the ones with the same id. Where the competencies are the same only the changed
 * fields are sent: the engine then leaves the vector, which is most of its work.
 */
export async function writeToEngine(
  index: Index<StoredDocument>,
  documents: readonly CandidateDocument[],
  frequencies: CompetencyFrequencies,
): Promise<void> {
  for (const part of inParts(lastOfEach(documents).map(storedOf), IDS_AT_ONCE)) {
    const held = await heldBy(
      index,
      part.map(({ id }) => id),
    )
    const changed: (Partial<StoredDocument> & Pick<StoredDocument, 'id'>)[] = []
    const whole: ReturnType<typeof withVector>[] = []
    for (const stored of part) {
      const before = held.get(stored.id)
      const sameVector = before !== undefined && sameCompetencies(before, stored)
      if (sameVector) changed.push(changedFields(before, stored))
      else whole.push(withVector(stored, frequencies))
    }
    const differing = changed.filter((fields) => Object.keys(fields).length > 1)
    if (differing.length > 0) await done(index.updateDocuments(differing))
    if (whole.length > 0) await done(index.addDocuments(whole))
  }
}

/** Fills a second index and swaps the two at once, so that every search meets a whole one. */
export async function rebuildIndex(
  admin: Meilisearch,
  name: string,
  documents: readonly CandidateDocument[],
  frequencies: CompetencyFrequencies,
): Promise<void> {
  const next = `${name}-next`
  await doneUnless(admin.deleteIndex(next), 'index_not_found')
  await prepareIndex(admin, next)
  for (const part of inParts(lastOfEach(documents), DOCUMENTS_AT_ONCE)) {
    const stored = part.map((document) => withVector(storedOf(document), frequencies))
    await done(admin.index<StoredDocument>(next).addDocuments(stored))
  }
  await doneUnless(admin.createIndex(name, { primaryKey: 'id' }), 'index_already_exists')
  await done(admin.swapIndexes([{ indexes: [name, next], rename: false }]))
  await done(admin.deleteIndex(next))
}

/** The ids the engine holds. */
export async function idsInEngine(index: Index<StoredDocument>): Promise<CandidateId[]> {
  const ids: CandidateId[] = []
  for (;;) {
    const page = { fields: ['id' as const], limit: 10_000, offset: ids.length }
    const { results, total } = await index.getDocuments(page)
    ids.push(...results.map(({ id }) => id))
    if (results.length === 0 || ids.length >= total) return ids.sort()
  }
}

async function heldBy(index: Index<StoredDocument>, ids: CandidateId[]) {
  const { results } = await index.getDocuments({ ids, limit: ids.length })
  return new Map(results.map((stored) => [stored.id, stored]))
}

function sameCompetencies(one: StoredDocument, other: StoredDocument): boolean {
  return JSON.stringify(competenciesOf(one)) === JSON.stringify(competenciesOf(other))
}

function competenciesOf({ document }: StoredDocument): string[] {
  return document.competencies.map(({ code, level }) => `${code} ${level}`).sort()
}

function changedFields(before: StoredDocument, after: StoredDocument) {
  const old: Partial<Record<string, unknown>> = before
  const differing = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]),
  )
  return { id: after.id, ...Object.fromEntries(differing) }
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts = Math.ceil(list.length / size)
  return Array.from({ length: parts }, (_, part) => list.slice(part * size, (part + 1) * size))
}
