import { type EnqueuedTaskPromise, Meilisearch, type Task } from 'meilisearch'

export type MeilisearchAddress = { url: string; apiKey: string }

const LONGEST_SEARCH_MS = 3000
const LONGEST_REQUEST_MS = 60_000
const LONGEST_TASK_MS = 600_000
const LOOK_EVERY_MS = 10

/** A client for one key. A compressed answer costs the engine more time than it saves on one machine. */
export function clientFor(
  { url, apiKey }: MeilisearchAddress,
  timeout = LONGEST_REQUEST_MS,
): Meilisearch {
  const requestInit = { headers: { 'accept-encoding': 'identity' } }
  return new Meilisearch({ host: url, apiKey, timeout, requestInit })
}

/** A client with a key that can only search this one index; the key is made the first time. */
export async function searchClient(
  admin: Meilisearch,
  url: string,
  index: string,
): Promise<Meilisearch> {
  const name = `Zoeken in ${index}`
  const { results } = await admin.getKeys({ limit: 1000 })
  const found = results.find(
    (key) => key.name === name && key.actions.join() === 'search' && key.indexes.join() === index,
  )
  const made = { name, actions: ['search'], indexes: [index], expiresAt: null }
  const { key } = found ?? (await admin.createKey(made))
  return clientFor({ url, apiKey: key }, LONGEST_SEARCH_MS)
}

/** Resolves when the engine has done the task, and throws with the engine's code when it could not. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  finished(await task.waitTask({ timeout: LONGEST_TASK_MS, interval: LOOK_EVERY_MS }))
}

/** The same; false when the engine found nothing to do, for the reason with this code. */
export async function doneUnless(task: EnqueuedTaskPromise, code: string): Promise<boolean> {
  const ended = await task.waitTask({ timeout: LONGEST_TASK_MS, interval: LOOK_EVERY_MS })
  if (ended.error?.code === code) return false
  finished(ended)
  return true
}

// the engine's own message may hold values of a document, its code never does
function finished({ status, type, error }: Task): void {
  if (status === 'succeeded') return
  throw new Error(`Meilisearch could not do ${type}: ${error?.code ?? status}`)
}
