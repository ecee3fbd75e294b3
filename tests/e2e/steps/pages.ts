import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROUTES = join(import.meta.dirname, '..', '..', '..', 'app', 'routes')

/** A page of the portal: the folder of its route, and which addresses are its. */
type PageRoute = { folder: string; address: RegExp; ids: number }

/** Every route with a page; those that only answer data or a file have a `route.ts`. */
const PAGES: readonly PageRoute[] = readdirSync(ROUTES)
  .filter((folder) => existsSync(join(ROUTES, folder, 'route.tsx')) && folder !== '$')
  .map(asPage)
  .toSorted((one, other) => one.ids - other.ids)

/** The folders of all pages of a role; `_public` for visitors. */
export function pagesOf(role: string): string[] {
  return PAGES.map(({ folder }) => folder).filter((folder) => folder.startsWith(`_${role}.`))
}

/** The folder of the page at this path; null when it is not a page, such as a file to fetch. */
export function pageAt(path: string): string | null {
  const { pathname } = new URL(path, 'http://localhost')
  return PAGES.find(({ address }) => address.test(pathname))?.folder ?? null
}

function asPage(folder: string): PageRoute {
  const parts = folder.split('.').filter((part) => !part.startsWith('_'))
  const address = parts.map((part) => (part.startsWith('$') ? '[^/]+' : part)).join('/')
  const ids = parts.filter((part) => part.startsWith('$')).length
  return { folder, address: new RegExp(`^/${address}$`), ids }
}
