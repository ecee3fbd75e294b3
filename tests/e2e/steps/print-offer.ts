import { expect } from 'vitest'
import type { Visitor } from '#tests/support/browser.ts'

/** A4 in whole points. */
const A4 = [595, 842]

/** What the page of a visitor gives on paper: two sheets of A4. */
export async function expectTwoSheets({ page }: Visitor): Promise<void> {
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const text = printed.toString('latin1')
  const sheets = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
  const sizes = sheets.map(([, width, height]) => [Number(width), Number(height)].map(Math.floor))
  expect(sizes).toEqual([A4, A4])
}
