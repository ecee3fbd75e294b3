import { expect } from 'vitest'
import { expectWellMade, type Visitor } from '#tests/support/browser.ts'
import { pageAt } from './pages.ts'

/**
 * Walks through the portal by its links, from a start page and some other addresses. Everything that waits for
 * someone on the start page is looked at, in all its states; of every other page one. Each has to be there and well
 * made. Gives an address of every page that was seen.
 */
export async function walk(
  visitor: Visitor,
  [start, ...others]: readonly [string, ...string[]],
): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const links = await lookAt(start)
  const todo = links.filter((path) => !isOne(path))
  for (const path of [...links.filter(isOne), ...others]) todo.push(...(await lookAt(path)))
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

/** Whether this is the page of one thing among many. */
function isOne(path: string): boolean {
  return pageAt(path)?.includes('$') ?? false
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
