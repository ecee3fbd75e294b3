import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Visitor } from '#tests/support/browser.ts'

/** To this visitor a page is as if it were not there: the same 404, in the same words, as for what never was. */
export async function expectClosed(visitor: Visitor, path: string): Promise<void> {
  const never = path.replace(/[^/]+$/, randomUUID())
  const [closed, missing] = [await answerTo(visitor, path), await answerTo(visitor, never)]
  expect(closed, `${path} is closed`).toEqual({ status: 404, text: missing.text })
}

async function answerTo({ page }: Visitor, path: string) {
  const answer = await page.goto(path)
  return { status: answer?.status(), text: await page.locator('main').textContent() }
}
