import { z } from 'zod'
import { StartProblem } from '#db/start-problem.ts'

type Address = { url: string; apiKey: string }

/** What the portal does with the key: it keeps its indexes, and makes a key that can only search. */
const NEEDED = [
  ...['indexes.create', 'indexes.delete', 'indexes.swap', 'settings.get', 'settings.update'],
  ...['documents.add', 'documents.get', 'documents.delete', 'tasks.get', 'keys.get', 'keys.create'],
]

const version = z.object({ pkgVersion: z.string() })
const rights = z.object({ actions: z.array(z.string()) })

/** Throws what to do when there is no Meilisearch at that address, or when it lets this key do too little. */
export async function checkEngine(address: Address): Promise<void> {
  const { host } = new URL(address.url)
  const answer = await ask(address, '/version')
  if (isRefused(answer)) {
    throw new StartProblem(`MEILI_API_KEY werkt niet: Meilisearch op ${host} weigert deze sleutel.`)
  }
  const read = version.safeParse(await answer.json().catch(() => null))
  if (!answer.ok || !read.success) {
    throw new StartProblem(`MEILI_URL werkt niet: ${host} antwoordt, maar niet als Meilisearch.`)
  }
  if (await mayKeepIndexesAndKeys(address)) return
  throw new StartProblem(
    `MEILI_API_KEY mag te weinig: nodig is een sleutel die op ${host} indexen en sleutels mag beheren.`,
  )
}

/**
 * A key tells what it may do; only the master key, which may do everything, is not among them. One that may make
 * keys is never for some indexes alone.
 */
async function mayKeepIndexesAndKeys(address: Address): Promise<boolean> {
  const answer = await ask(address, `/keys/${encodeURIComponent(address.apiKey)}`)
  if (answer.status === 404) return true
  const read = rights.safeParse(await answer.json().catch(() => null))
  if (!answer.ok || !read.success) return false
  const { actions } = read.data
  return NEEDED.every((needed) => actions.some((action) => covers(action, needed)))
}

/** Whether a name with a star in it, such as `documents.*` or `*.get`, stands for this one too. */
function covers(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*')
  return end === undefined ? pattern === name : name.startsWith(start) && name.endsWith(end)
}

async function ask({ url, apiKey }: Address, path: string): Promise<Response> {
  return fetch(`${url.replace(/\/+$/, '')}${path}`, {
    headers: { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(10_000),
  }).catch((cause) => {
    const { host } = new URL(url)
    throw new StartProblem(`MEILI_URL werkt niet: op ${host} antwoordt geen Meilisearch.`, {
      cause,
    })
  })
}

function isRefused({ status }: Response): boolean {
  return status === 401 || status === 403
}
