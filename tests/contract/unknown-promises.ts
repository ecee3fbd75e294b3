import { beforeAll, expect, test } from 'vitest'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import { type Criteria, FACETS, type Facet, UNKNOWN } from '#app/domain/matching/criteria.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { can, day, foundNumbers, municipality, type OpenIndex } from './found-numbers.ts'

const NOTHING_KNOWN = makeDocument(2)

const KNOWN: Record<Facet, { given: Partial<CandidateDocument>; value: string; other: string }> = {
  talent: { given: { talents: ['precies'] }, value: 'precies', other: 'rustig' },
  competency: { given: { competencies: [can('vegen')] }, value: 'vegen', other: 'typen' },
  task: { given: { tasks: ['pallets-opbouwen'] }, value: 'pallets-opbouwen', other: 'vegen' },
  sector: { given: { interests: ['groen'] }, value: 'groen', other: 'zorg' },
  municipality: {
    given: { municipality: municipality('GM0344') },
    value: 'GM0344',
    other: 'GM0355',
  },
  hours: { given: { hoursLeast: 12, hoursMost: 16 }, value: '12-19', other: '36-40' },
  available: { given: { availableFrom: day('2026-03-15') }, value: '2026-03', other: '2026-04' },
  workCondition: { given: { workConditions: ['outdoors'] }, value: 'outdoors', other: 'indoors' },
  licence: { given: { drivingLicences: ['B'] }, value: 'B', other: 'C' },
}

const ALL_KNOWN = makeDocument(1, Object.assign({}, ...FACETS.map((facet) => KNOWN[facet].given)))
const HALF_KNOWN = makeDocument(3, { ...ALL_KNOWN, ...idAndCodeOf(3), hoursMost: null })

function idAndCodeOf(number: number): Pick<CandidateDocument, 'id' | 'code'> {
  const { id, code } = makeDocument(number)
  return { id, code }
}

export function unknownPromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeAll(async () => {
    index = await open()
  })

  test.each(FACETS)(
    'an unknown %s removes nobody, unless only what is known is asked for',
    async (facet) => {
      await index.rebuild([ALL_KNOWN, NOTHING_KNOWN])
      const { value, other } = KNOWN[facet]

      const find = (values: string[], knownOnly = false) =>
        foundNumbers(index, { chosen: { [facet]: values }, knownOnly })
      expect(await find([value])).toEqual([1, 2])
      expect(await find([other])).toEqual([2])
      expect(await find([value], true)).toEqual([1])
      expect(await find([other], true)).toEqual([])
      expect(await find([UNKNOWN])).toEqual([2])
      expect(await find([UNKNOWN], true)).toEqual([2])
      expect(await find([UNKNOWN, value], true)).toEqual([1, 2])
      const { counts } = await index.search({}, { limit: 1 })
      expect(counts[facet]).toEqual({ [value]: 1, [UNKNOWN]: 1 })
    },
  )

  test.each<{ why: string; asked: Criteria; knownAre: number[] }>([
    { why: 'place', asked: { within: [municipality('GM0344')] }, knownAre: [1, 3] },
    { why: 'another place', asked: { within: [municipality('GM0355')] }, knownAre: [] },
    { why: 'hours', asked: { hours: { least: 16, most: 20 } }, knownAre: [1] },
    { why: 'day', asked: { availableBy: day('2026-03-15') }, knownAre: [1, 3] },
    { why: 'an earlier day', asked: { availableBy: day('2026-03-14') }, knownAre: [] },
  ])('an unknown $why removes nobody by itself', async ({ asked, knownAre }) => {
    await index.rebuild([ALL_KNOWN, NOTHING_KNOWN, HALF_KNOWN])

    expect(await foundNumbers(index, asked)).toContain(2)
    expect(await foundNumbers(index, { ...asked, knownOnly: true })).toEqual(knownAre)
  })

  test('who is known for the least only, is left out by the least and by nothing else', async () => {
    await index.rebuild([HALF_KNOWN])

    expect(await foundNumbers(index, { hours: { least: 38, most: 40 } })).toEqual([3])
    expect(await foundNumbers(index, { hours: { least: 1, most: 11 } })).toEqual([])
    expect(await foundNumbers(index, { chosen: { hours: [UNKNOWN] } })).toEqual([3])
  })

  test('known to have no licence is not unknown', async () => {
    await index.rebuild([makeDocument(1, { drivingLicences: [] }), NOTHING_KNOWN])

    expect(await foundNumbers(index, { chosen: { licence: ['B'] } })).toEqual([2])
    expect(await foundNumbers(index, { chosen: { licence: [UNKNOWN] } })).toEqual([2])
  })
}
