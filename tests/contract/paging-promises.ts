import { beforeAll, expect, test } from 'vitest'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocuments } from '#seed/make-document.ts'
import { numbersOf, type OpenIndex } from './found-numbers.ts'

const PEOPLE = makeDocuments(60)

export function pagingPromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeAll(async () => {
    index = await open()
    await index.rebuild(PEOPLE)
  })

  test.each([
    { why: 'without anything asked', criteria: {} },
    { why: 'with a filter', criteria: { chosen: { hours: ['12-19', '20-27'] } } },
    { why: 'with text', criteria: { text: 'graag iets' } },
    { why: 'with a fit', criteria: { fit: [{ code: 'vegen', weight: 1 }] } },
    { why: 'with both', criteria: { text: 'leuk', fit: [{ code: 'vegen', weight: 1 }] } },
  ])('pages $why do not overlap and leave nobody out', async ({ criteria }) => {
    const { total } = await index.search(criteria, { limit: 1 })
    const offsets = Array.from({ length: 10 }, (_, page) => page * 7)
    const pages = await Promise.all(
      offsets.map((offset) => index.search(criteria, { limit: 7, offset })),
    )

    const found = pages.flatMap(({ documents }) => numbersOf(documents))
    expect(found).toHaveLength(total)
    expect(new Set(found).size).toBe(total)
    expect(new Set(pages.map((page) => page.total))).toEqual(new Set([total]))
  })

  test('without text or fit the order is that of the codes', async () => {
    const { documents } = await index.search({}, { limit: 60 })
    const codes = documents.map(({ code }) => code)
    expect(codes).toEqual(codes.toSorted())
    expect(codes).toHaveLength(60)
  })

  test('a page past the end is empty and still tells how many there are', async () => {
    expect(await index.search({}, { limit: 10, offset: 600 })).toMatchObject({
      documents: [],
      total: 60,
    })
  })
}
