import { pageAt } from './pages.ts'

/** Looks at a page; gives the addresses it links to within the portal. */
export type Look = (path: string) => Promise<readonly string[]>

/**
 * Walks through the pages of a role by their links, from a start page and some other addresses. Everything that
 * waits for someone on the start page is looked at, in all its states; of every other page one. Gives an address of
 * every page that was seen.
 */
export async function walk(
  role: string,
  look: Look,
  [start, ...others]: readonly [string, ...string[]],
): Promise<string[]> {
  const seen = new Map<string, string>()
  const links = await lookAt(start)
  const todo = links.filter((path) => !isOne(path))
  for (const path of [...links.filter(isOne), ...others]) todo.push(...(await lookAt(path)))
  for (let path = todo.shift(); path; path = todo.shift()) {
    if (isNew(path)) todo.push(...(await lookAt(path)))
  }
  return [...seen.values()]

  async function lookAt(path: string): Promise<readonly string[]> {
    seen.set(kindOf(path), path)
    return look(path)
  }

  function isNew(path: string): boolean {
    const page = pageAt(path)
    const isTheirs = page?.startsWith(`_${role}.`) || page === 'account'
    return isTheirs && !seen.has(kindOf(path))
  }
}

/** Whether this is the page of one thing among many. */
function isOne(path: string): boolean {
  return pageAt(path)?.includes('$') ?? false
}

/** Addresses of one page that ask for the same things are alike. */
function kindOf(path: string): string {
  const { searchParams } = new URL(path, 'http://localhost')
  return [pageAt(path), ...new Set(searchParams.keys())].join(' ')
}
