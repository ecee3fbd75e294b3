import { expect } from 'vitest'
import { expectWellMade, type Visitor } from '#tests/support/browser.ts'
import { pageAt } from './pages.ts'

/**
 * Walks through the portal by its links. Of the first address it follows every link, because what waits for someone
 * is there in all its states; after that of each page one. Each has to be there and well made. Gives an address of
 * every page that was seen.
 */
export async function walk(
  visitor: Visitor,
  [start, ...others]: readonly [string, ...string[]],
): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const states = await look(visitor, start)
  const todo = [...others]
  for (const path of states) todo.push(...(await lookAt(path)))
  for (let path = todo.shift(); path; path = todo.shift()) {
    if (isNew(path)) todo.push(...(await lookAt(path)))
  }
  return seen

  async function lookAt(path: string): Promise<string[]> {
    seen.set(kindOf(path), path)
    return look(visitor, path)
  }

  function isNew(path: string): boolean {
    return pageAt(path) !== null && !seen.has(kindOf(path))
  }
}

/** Addresses of one page that ask for the same things are alike. */
function kindOf(path: string): string {
  const { searchParams } = new URL(path, 'http://localhost')
  return [pageAt(path), ...new Set(searchParams.keys())].join(' ')
}

/** Looks at one page; gives where it links to within the portal. */
async function look(visitor: Visitor, path: string): Promise<string[]> {
  const { page } = visitor
  const answer = await page.goto(path)
  expect(answer?.status(), `the page ${path}`).toBe(200)
  await expectWellMade(visitor)
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(links)]
}
