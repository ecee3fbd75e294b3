import { beforeEach, expect, test } from 'vitest'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { can, foundNumbers, idOf, type OpenIndex } from './found-numbers.ts'

export function writePromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeEach(async () => {
    index = await open()
  })

  test('a document is found as it was given as soon as upsert resolves', async () => {
    const document = makeDocument(1, { talents: ['precies'], ownWords: 'Ik ben "er" \\ 🙂' })

    await index.upsert([document])

    const { documents, total } = await index.search({}, { limit: 10 })
    expect(documents).toEqual([document])
    expect(total).toBe(1)
  })

  test('an upsert replaces what was there, also what was taken away', async () => {
    const competencies = [can('vegen')]
    await index.upsert([makeDocument(1, { competencies, hoursLeast: 8, hoursMost: 16 })])
    await index.upsert([makeDocument(1, { competencies, ownWords: 'pannenkoek' })])

    expect(await foundNumbers(index, { hours: { least: 8, most: 8 }, knownOnly: true })).toEqual([])
    expect(await foundNumbers(index, { text: 'pannenkoek' })).toEqual([1])

    await index.upsert([makeDocument(1)])

    expect(await foundNumbers(index, { text: 'pannenkoek' })).toEqual([])
    expect(await foundNumbers(index, { text: 'vegen' })).toEqual([])
    expect((await index.search({}, { limit: 10 })).documents).toEqual([makeDocument(1)])
  })

  test('a changed competency changes who comes first', async () => {
    const fit = [{ code: 'vegen', weight: 1 }]
    await index.upsert([
      makeDocument(1, { competencies: [can('vegen')] }),
      makeDocument(2, { competencies: [can('typen')] }),
    ])
    expect(await foundNumbers(index, { fit })).toEqual([1, 2])

    await index.upsert([
      makeDocument(1, { competencies: [can('typen')] }),
      makeDocument(2, { competencies: [can('vegen')] }),
    ])
    expect(await foundNumbers(index, { fit })).toEqual([2, 1])
  })

  test('of a document that is given twice at once the last one counts', async () => {
    await index.upsert([
      makeDocument(1, { ownWords: 'eerst' }),
      makeDocument(1, { ownWords: 'laatst' }),
    ])

    expect(await foundNumbers(index, { text: 'eerst' })).toEqual([])
    expect(await foundNumbers(index, { text: 'laatst' })).toEqual([1])
  })

  test('a removed document is gone, and removing it again or what never was is fine', async () => {
    await index.upsert([makeDocument(1), makeDocument(2)])

    await index.remove([idOf(1)])
    await index.remove([idOf(1), idOf(77)])
    await index.remove([])

    expect(await foundNumbers(index, {})).toEqual([2])
    expect(await index.ids()).toEqual([idOf(2)])
  })
}

export function rebuildPromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeEach(async () => {
    index = await open()
  })

  test('after a rebuild the index holds exactly what was given', async () => {
    await index.upsert([makeDocument(1), makeDocument(2, { ownWords: 'oud' })])

    await index.rebuild([makeDocument(3), makeDocument(2, { ownWords: 'nieuw' })])

    expect(await index.ids()).toEqual([idOf(2), idOf(3)])
    expect(await foundNumbers(index, { text: 'oud' })).toEqual([])
    expect(await foundNumbers(index, { text: 'nieuw' })).toEqual([2])
  })

  test('a search during a rebuild sees the old documents or the new ones, never a part', async () => {
    const old = [1, 2, 3].map((number) => makeDocument(number))
    const next = [4, 5, 6, 7].map((number) => makeDocument(number))
    await index.rebuild(old)

    const rebuilding = index.rebuild(next)
    const seen = []
    for (let times = 0; times < 20; times++) seen.push((await index.search({}, { limit: 9 })).total)
    await rebuilding

    expect(seen.filter((total) => total !== 3 && total !== 4)).toEqual([])
    expect(await foundNumbers(index, {})).toEqual([4, 5, 6, 7])
  })

  test('preparing again keeps what is there', async () => {
    await index.upsert([makeDocument(1)])

    await index.prepare()

    expect(await foundNumbers(index, {})).toEqual([1])
  })

  test('nothing to write is fine', async () => {
    await index.upsert([])
    await index.rebuild([])

    expect(await index.search({}, { limit: 5 })).toMatchObject({ documents: [], total: 0 })
    expect(await index.ids()).toEqual([])
  })
}
