import { beforeAll, expect, test } from 'vitest'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument, makeDocuments } from '#seed/make-document.ts'
import { can, foundNumbers, idOf, numbersOf, type OpenIndex } from './found-numbers.ts'

const MANY = ['typen', 'strijken', 'lassen', 'metselen', 'behangen', 'naaien', 'solderen'].map(
  (code) => can(code),
)

export function fitPromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeAll(async () => {
    index = await open()
  })

  test('who has a wanted competency comes before who has none, and nobody is left out', async () => {
    await index.rebuild([
      makeDocument(1),
      makeDocument(2, { competencies: [can('pallettruck-rijden')] }),
      makeDocument(3, { competencies: [...MANY, can('heftruck-rijden', 'withHelp')] }),
      makeDocument(4, { competencies: [can('typen')] }),
      makeDocument(5, { competencies: [can('heftruck-rijden')] }),
    ])

    const found = await foundNumbers(index, { fit: [{ code: 'heftruck-rijden', weight: 1 }] })

    expect(found.slice(0, 2)).toEqual([5, 3])
    expect(found.toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(found[2], 'something related before nothing').toBe(2)
  })

  test('more of what is wanted, and the essential, come first', async () => {
    await index.rebuild([
      makeDocument(1, { competencies: [can('strijken')] }),
      makeDocument(2, { competencies: [can('lassen')] }),
      makeDocument(3, { competencies: [can('lassen'), can('strijken')] }),
    ])
    const fit = [
      { code: 'lassen', weight: 1 },
      { code: 'strijken', weight: 0.5 },
    ]

    expect(await foundNumbers(index, { fit })).toEqual([3, 2, 1])
  })

  test('a fit leaves the filters and the text as they are', async () => {
    await index.rebuild([
      makeDocument(1, { competencies: [can('typen')], ownWords: 'Ik kom met de fiets' }),
      makeDocument(2, { competencies: [can('lassen')], ownWords: 'Ik kom met de fiets' }),
      makeDocument(3, { competencies: [can('lassen')], ownWords: 'Ik kom met de bus' }),
      makeDocument(4, { ownWords: 'Ik kom met de fiets' }),
    ])
    const fit = [{ code: 'lassen', weight: 1 }]

    const worded = await index.search({ fit, text: 'fiets' }, { limit: 10 })
    expect(worded.total).toBe(3)
    expect(worded.documents[0]?.id).toBe(idOf(2))
    expect(numbersOf(worded.documents).toSorted()).toEqual([1, 2, 4])
    expect(await foundNumbers(index, { fit, text: 'xylofoon' })).toEqual([])
    expect(await foundNumbers(index, { fit, chosen: { competency: ['typen'] } })).toEqual([1, 4])
  })

  test('a competency that is in no vocabulary is no reason to fail', async () => {
    await index.rebuild([
      makeDocument(1),
      makeDocument(2, { competencies: [can('onbekend"\\ding')] }),
      makeDocument(3, { competencies: [can('typen')] }),
    ])
    const fit = [{ code: 'onbekend"\\ding', weight: 1 }]

    expect(await foundNumbers(index, { fit })).toEqual([2, 1, 3])
  })

  test('with many people the haves all come first, page after page', async () => {
    const people = makeDocuments(200)
    await index.rebuild(people)
    const fit = [{ code: people.flatMap((one) => one.competencies)[0]?.code ?? '', weight: 1 }]

    const { documents } = await index.search({ fit }, { limit: 500 })
    const pages = await Promise.all(
      [0, 3, 6, 9, 12].map((offset) => index.search({ fit }, { limit: 3, offset })),
    )

    const has = documents.map((one) => one.competencies.some(({ code }) => code === fit[0]?.code))
    expect(has.lastIndexOf(true)).toBeLessThan(has.indexOf(false))
    expect(documents).toHaveLength(200)
    expect(pages.flatMap((page) => page.documents)).toEqual(documents.slice(0, 15))
  })
}
