import { beforeAll, expect, test } from 'vitest'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { can, foundNumbers, type OpenIndex } from './found-numbers.ts'

const PEOPLE = [
  makeDocument(1, { competencies: [can('heftruck-rijden')], talents: ['precies'] }),
  makeDocument(2, { tasks: ['pallets-opbouwen'], ownWords: 'Ik werk het liefst buiten.' }),
  makeDocument(3, { competencies: [can('goederen-inpakken')], ownWords: 'Ik ben altijd op tijd.' }),
  makeDocument(4, { interests: ['groen'], ownWords: 'Vroeger reed ik op de reachtruck.' }),
  makeDocument(5, {
    competencies: [can('hygienisch-werken')],
    ownWords: 'VCA2024 gehaald, pas 20245',
  }),
]

export function textPromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeAll(async () => {
    index = await open()
    await index.rebuild(PEOPLE)
  })

  test.each([
    { text: 'heftruck', why: 'a word of a label', finds: [1] },
    { text: 'HEFTRUCK', why: 'capitals', finds: [1] },
    {
      text: 'rijden met een heftruck',
      why: 'a whole label, with words that say nothing',
      finds: [1],
    },
    { text: 'heftruck, rijden!', why: 'signs between words', finds: [1] },
    { text: 'vorkheftruck', why: 'a synonym', finds: [1] },
    { text: 'reachtruck', why: 'a synonym, and own words', finds: [1, 4] },
    { text: 'heftruck', why: 'a synonym of own words', finds: [4] },
    { text: 'heftruk', why: 'a typing error', finds: [1] },
    { text: 'hefturck', why: 'two letters swapped', finds: [1] },
    { text: 'reachtrukc', why: 'a typing error in a synonym', finds: [1, 4] },
    { text: 'vorkhefftrukk', why: 'two typing errors in a long word', finds: [1] },
    { text: 'inpaken', why: 'a letter missing', finds: [3] },
    { text: 'pallets opbouwen', why: 'a task', finds: [2] },
    { text: 'groen', why: 'a sector', finds: [4] },
    { text: 'nauwkeurig', why: 'a synonym of a talent', finds: [1] },
    { text: 'buiten', why: 'own words', finds: [2] },
    { text: 'hygiënisch', why: 'accents', finds: [5] },
    { text: 'hygienisch', why: 'accents left out', finds: [5] },
    { text: 'vca2024', why: 'a number', finds: [5] },
    { text: 'opbouwen buit', why: 'the beginning of the last word', finds: [2] },
  ])('who must be in: $text ($why)', async ({ text, finds }) => {
    expect(await foundNumbers(index, { text })).toEqual(expect.arrayContaining(finds))
  })

  test.each([
    { text: 'heftruck', not: [2, 3, 5], why: 'others' },
    { text: 'heftruck buiten', not: [1, 2, 3, 4, 5], why: 'nobody has both words' },
    { text: 'xylofoon', not: [1, 2, 3, 4, 5], why: 'nobody has it' },
    { text: 'heft', not: [2, 3, 5], why: 'a short word has no typing errors' },
    { text: '20246', not: [1, 2, 3, 4, 5], why: 'a number has no typing errors' },
    { text: 'heppekrukt', not: [1, 2, 3, 4, 5], why: 'too many errors' },
    { text: 'precies heftruck groen', not: [1, 2, 3, 4, 5], why: 'one word too many' },
  ])('who must not be in: $text ($why)', async ({ text, not }) => {
    const found = await foundNumbers(index, { text })
    expect(found.filter((number) => not.includes(number))).toEqual([])
  })

  test.each(['', '   ', '?!', '🙂', 'ik een het', '"" -'])(
    'text with nothing in it is no text: %j',
    async (text) => {
      expect(await foundNumbers(index, { text })).toEqual([1, 2, 3, 4, 5])
    },
  )

  test('text and filters hold together', async () => {
    const chosen = { talent: ['precies'] }
    expect(await foundNumbers(index, { text: 'reachtruck', chosen, knownOnly: true })).toEqual([1])
  })

  test('the word as it is typed comes before what may have been meant', async () => {
    await index.rebuild([
      makeDocument(1, { ownWords: 'tuinhek' }),
      makeDocument(2, { ownWords: 'tuinbek' }),
    ])
    expect((await foundNumbers(index, { text: 'tuinbek' }))[0]).toBe(2)
    await index.rebuild(PEOPLE)
  })
}
