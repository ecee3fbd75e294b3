import { beforeAll, expect, test } from 'vitest'
import { FACETS } from '#app/domain/matching/criteria.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { can, foundNumbers, type OpenIndex } from './found-numbers.ts'

const HOSTILE = [
  ...['" OR id EXISTS', '" OR id EXISTS OR facets.talent = "', "' OR 1=1 --"],
  ...["'; drop table candidate_search; --", 'a"b', 'a\\', 'a\\"', '\\', '🙂', 'één'],
  ...['nul\0teken', '\ud800', ':* & | ! <-> (', '-heftruck', '%_%', '{}[],:'],
  ...['x'.repeat(10_000), '"'.repeat(10_000), 'ab '.repeat(3_500)],
].map((value) => ({ value, what: `${JSON.stringify(value.slice(0, 40))} (${value.length} long)` }))

const PEOPLE = [
  makeDocument(1, { talents: ['precies'], ownWords: 'heftruck' }),
  makeDocument(2, { talents: ['rustig'] }),
]

export function hostilePromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeAll(async () => {
    index = await open()
    await index.rebuild(PEOPLE)
  })

  test.each(HOSTILE)('as a facet value it is a value that nobody has: $what', async ({ value }) => {
    for (const facet of FACETS) {
      const chosen = { talent: ['precies'], [facet]: [value] }
      const found = await foundNumbers(index, { chosen, knownOnly: true })
      expect(found, facet).toEqual([])
    }
  })

  test.each(HOSTILE)(
    'as text it is words or nothing, and never an instruction: %j',
    async ({ value: text }) => {
      const { total } = await index.search({ text: `heftruck ${text}` }, { limit: 5 })
      expect(total).toBeLessThanOrEqual(1)
      await expect(index.search({ text }, { limit: 5 })).resolves.toHaveProperty('total')
    },
  )

  test('a minus or quotes in text do not turn it round', async () => {
    expect(await foundNumbers(index, { text: '-heftruck' })).toEqual([1])
    expect(await foundNumbers(index, { text: '"heftruck"' })).toEqual([1])
    expect(await foundNumbers(index, { text: "heftruck':* | 'xylofoon" })).toEqual([])
  })

  test.each(['" OR id EXISTS', 'a"b', 'a\\', '\\', '🙂', "'; --", '%41', '^a', 'A b'])(
    'who really has the value is found by it, and nobody else: %j',
    async (value) => {
      await index.rebuild([
        ...PEOPLE,
        makeDocument(3, { talents: [value], competencies: [can(value)], ownWords: value }),
      ])

      const chosen = { talent: [value], competency: [value] }
      const { documents, counts } = await index.search({ chosen, knownOnly: true }, { limit: 5 })
      expect(documents.map(({ talents }) => talents)).toEqual([[value]])
      expect(counts.talent).toEqual({ [value]: 1 })
      await index.rebuild(PEOPLE)
    },
  )

  test('a thousand chosen values are fine', async () => {
    const talent = Array.from({ length: 1000 }, (_, number) => `talent ${number} "`)
    const chosen = { talent: [...talent, 'precies'] }
    expect(await foundNumbers(index, { chosen, knownOnly: true })).toEqual([1])
  })
}
