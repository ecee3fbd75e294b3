import { beforeAll, expect, test } from 'vitest'
import type { Criteria } from '#app/domain/matching/criteria.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { can, day, foundNumbers, municipality, type OpenIndex } from './found-numbers.ts'

const utrecht = municipality('GM0344')
const zeist = municipality('GM0355')

const PEOPLE = [
  makeDocument(1, {
    talents: ['precies', 'rustig'],
    competencies: [can('vegen')],
    tasks: ['pallets-opbouwen'],
    interests: ['groen'],
    workConditions: ['quietRoom'],
    hoursLeast: 12,
    hoursMost: 20,
    availableFrom: day('2026-03-15'),
    municipality: utrecht,
    drivingLicences: ['B'],
  }),
  makeDocument(2, {
    talents: ['precies'],
    competencies: [can('typen'), can('vegen')],
    tasks: ['voorraad-bijhouden'],
    interests: ['zorg'],
    workConditions: ['outdoors', 'fixedRoutine'],
    hoursLeast: 28,
    hoursMost: 36,
    availableFrom: day('2026-04-01'),
    municipality: zeist,
    drivingLicences: [],
  }),
]

export function filterPromises(open: OpenIndex): void {
  let index: CandidateIndex
  beforeAll(async () => {
    index = await open()
    await index.rebuild(PEOPLE)
  })

  test.each<{ why: string; criteria: Criteria; finds: number[] }>([
    { why: 'no criteria', criteria: {}, finds: [1, 2] },
    { why: 'a talent both have', criteria: { chosen: { talent: ['precies'] } }, finds: [1, 2] },
    { why: 'a talent of one', criteria: { chosen: { talent: ['rustig'] } }, finds: [1] },
    { why: 'nobody’s talent', criteria: { chosen: { talent: ['sociaal'] } }, finds: [] },
    { why: 'any of a facet', criteria: { chosen: { sector: ['groen', 'zorg'] } }, finds: [1, 2] },
    {
      why: 'all facets together',
      criteria: { chosen: { sector: ['groen', 'zorg'], competency: ['typen'] } },
      finds: [2],
    },
    { why: 'a task done before', criteria: { chosen: { task: ['pallets-opbouwen'] } }, finds: [1] },
    { why: 'a condition', criteria: { chosen: { workCondition: ['outdoors'] } }, finds: [2] },
    { why: 'a place', criteria: { chosen: { municipality: [utrecht] } }, finds: [1] },
    { why: 'within reach', criteria: { within: [zeist, utrecht] }, finds: [1, 2] },
    { why: 'within reach of one', criteria: { within: [zeist] }, finds: [2] },
    { why: 'a band of hours', criteria: { chosen: { hours: ['12-19'] } }, finds: [1] },
    { why: 'a band at its edge', criteria: { chosen: { hours: ['20-27'] } }, finds: [1] },
    { why: 'a band between them', criteria: { chosen: { hours: ['1-11'] } }, finds: [] },
    { why: 'the least of hours', criteria: { hours: { least: 20, most: 27 } }, finds: [1] },
    { why: 'one hour too many', criteria: { hours: { least: 21, most: 27 } }, finds: [] },
    { why: 'the most of hours', criteria: { hours: { least: 21, most: 28 } }, finds: [2] },
    { why: 'a month', criteria: { chosen: { available: ['2026-04'] } }, finds: [2] },
    { why: 'the day before', criteria: { availableBy: day('2026-03-14') }, finds: [] },
    { why: 'the day itself', criteria: { availableBy: day('2026-03-15') }, finds: [1] },
    { why: 'a later day', criteria: { availableBy: day('2026-04-01') }, finds: [1, 2] },
    {
      why: 'a licence, with someone who is known to have none',
      criteria: { chosen: { licence: ['B'] } },
      finds: [1],
    },
    {
      why: 'empty lists ask nothing',
      criteria: { within: [], chosen: { talent: [] }, fit: [] },
      finds: [1, 2],
    },
    { why: 'a letter in another case', criteria: { chosen: { licence: ['b'] } }, finds: [] },
  ])('$why: $finds', async ({ criteria, finds }) => {
    expect(await foundNumbers(index, criteria)).toEqual(finds)
  })

  test('the counts are of everyone found, whatever the page', async () => {
    const { counts, total, documents } = await index.search({}, { limit: 1 })

    expect(documents).toHaveLength(1)
    expect(total).toBe(2)
    expect(counts).toEqual({
      talent: { precies: 2, rustig: 1 },
      competency: { vegen: 2, typen: 1 },
      task: { 'pallets-opbouwen': 1, 'voorraad-bijhouden': 1 },
      sector: { groen: 1, zorg: 1 },
      municipality: { [utrecht]: 1, [zeist]: 1 },
      hours: { '12-19': 1, '20-27': 1, '28-35': 1, '36-40': 1 },
      available: { '2026-03': 1, '2026-04': 1 },
      workCondition: { quietRoom: 1, outdoors: 1, fixedRoutine: 1 },
      licence: { B: 1 },
    })
  })

  test('the counts follow the filters, the text and the fit', async () => {
    const fit = [{ code: 'typen', weight: 1 }]
    const filtered = await index.search({ chosen: { sector: ['groen'] }, fit }, { limit: 5 })
    const worded = await index.search({ text: 'typen', fit }, { limit: 5 })

    expect(filtered.counts.talent).toEqual({ precies: 1, rustig: 1 })
    expect(filtered.total).toBe(1)
    expect(worded.counts.sector).toEqual({ zorg: 1 })
    expect(worded.total).toBe(1)
  })
}
