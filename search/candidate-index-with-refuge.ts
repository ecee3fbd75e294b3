import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { CandidateIndex } from './candidate-index.ts'

/** An index that can also give back all it holds. */
export type Refuge = CandidateIndex & { documents(): Promise<CandidateDocument[]> }

export type WithRefuge = { onAway?: (error: unknown) => void; keptInStep?: boolean }

/** How long searches leave an engine alone that did not answer. */
const REST_MS = 5000

/**
 * An engine with a refuge beside it that holds the same. Everything is written to both, the refuge first. A
 * search goes to the engine while the two are in step; when it does not answer, or missed a write, the
 * refuge answers. A write that did not reach the engine throws, for the worker to try again: that also
 * brings an engine that came back, even an empty one, in step. `onAway` hears of every time it was away.
 * With `keptInStep` a process that runs already sees to all that: then searches go to the engine at once.
 */
export function candidateIndexWithRefuge(
  engine: CandidateIndex,
  refuge: Refuge,
  { onAway = () => {}, keptInStep = false }: WithRefuge = {},
): CandidateIndex {
  let isInStep = keptInStep
  let restsUntil = 0
  let stepping: Promise<void> | null = null

  /** Once at a time: whoever comes meanwhile waits for it, and then writes what is its own. */
  function bringInStep(): Promise<void> {
    stepping ??= fillWhatIsMissing().finally(() => {
      stepping = null
    })
    return stepping
  }

  async function fillWhatIsMissing(): Promise<void> {
    isInStep = false
    await engine.prepare()
    const [there, here] = await Promise.all([engine.ids(), refuge.ids()])
    if (!haveTheSame(there, here)) await engine.rebuild(await refuge.documents())
    isInStep = true
    restsUntil = 0
  }

  async function writeToEngine(write: () => Promise<void>): Promise<void> {
    try {
      if (!isInStep) await bringInStep()
      await write()
    } catch (error) {
      isInStep = false
      throw error
    }
  }

  async function tryToBringInStep(): Promise<void> {
    try {
      await bringInStep()
    } catch (error) {
      onAway(error)
    }
  }

  return {
    name: engine.name,
    prepare: async () => {
      await refuge.prepare()
      await tryToBringInStep()
    },
    upsert: async (documents) => {
      await refuge.upsert(documents)
      await writeToEngine(() => engine.upsert(documents))
    },
    remove: async (ids) => {
      await refuge.remove(ids)
      await writeToEngine(() => engine.remove(ids))
    },
    rebuild: async (documents) => {
      await refuge.rebuild(documents)
      await engine.prepare()
      await engine.rebuild(documents)
      isInStep = true
    },
    ids: async () => {
      await tryToBringInStep()
      return refuge.ids()
    },
    search: async (criteria, page) => {
      if (!isInStep || performance.now() < restsUntil) return refuge.search(criteria, page)
      try {
        return await engine.search(criteria, page)
      } catch (error) {
        restsUntil = performance.now() + REST_MS
        onAway(error)
        return refuge.search(criteria, page)
      }
    },
  }
}

function haveTheSame(one: readonly string[], other: readonly string[]): boolean {
  const all = new Set(other)
  return one.length === all.size && one.every((id) => all.has(id))
}
