import { expect } from 'vitest'
import type { Visitor } from '#tests/support/browser.ts'
import { readPdf, type SetText, type Sheet } from '#tests/support/read-pdf.ts'

/** A4 in whole points. */
const A4 = [595, 842]
/** What can be read on paper, in points; less than a half is rounding. */
const SMALLEST = 7
const ROUNDING = 0.05
/** No printer reaches the edge, in points. */
const EDGE = 14
/** Letters of one line that stand tight, in points. */
const TIGHT = 1

/** What the page of a visitor gives on paper: two sheets of A4 to read, with nothing over anything else. */
export async function expectTwoSheets({ page }: Visitor): Promise<[string, string]> {
  const sheets = readPdf(await page.pdf({ format: 'A4' }))
  expect(sheets.map(({ width, height }) => [width, height].map(Math.floor))).toEqual([A4, A4])
  for (const sheet of sheets) {
    expect(sheet.texts.length, 'texts on a sheet').toBeGreaterThan(20)
    expect(sheet.texts.filter(({ size }) => size < SMALLEST - ROUNDING).map(wordsOf)).toEqual([])
    expect(sheet.texts.filter((text) => isOffTheEdge(text, sheet)).map(wordsOf)).toEqual([])
    expect(overEachOther(sheet.texts)).toEqual([])
  }
  const [first = '', second = ''] = sheets.map(({ texts }) =>
    texts.map(wordsOf).join(' ').replace(/\s+/g, ' '),
  )
  return [first, second]
}

function wordsOf({ text }: SetText): string {
  return text.replaceAll('\u00a0', ' ')
}

function isOffTheEdge({ left, right, top, bottom }: SetText, { width, height }: Sheet): boolean {
  return left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE
}

function overEachOther(texts: readonly SetText[]): string[] {
  const inOrder = texts.toSorted((a, b) => a.left - b.left)
  return inOrder.flatMap((text, place) =>
    inOrder
      .slice(place + 1)
      .filter((other) => isOver(text, other))
      .map((other) => `${wordsOf(text)} | ${wordsOf(other)}`),
  )
}

function isOver(one: SetText, other: SetText): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return wide > TIGHT && high > TIGHT
}
