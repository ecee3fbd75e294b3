import { expect, test } from 'vitest'
import { day } from '../law/dated.ts'
import { readCoverageForm } from './read-form.ts'

const TODAY = day('2026-11-22')
const TERMS = { startsOn: '2026-07-01', hoursPerWeek: 32 }

function read(json: unknown) {
  return readCoverageForm(json, TODAY)
}

function inputOf(json: unknown) {
  const result = read(json)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.input
}

test('start and hours are enough; the rest is unknown and the day is today', () => {
  const { candidate, terms, employer, authority, on } = inputOf({ terms: TERMS })
  expect(on).toBe('2026-11-22')
  expect(Object.values(candidate).every((value) => value === undefined)).toBe(true)
  expect(terms).toMatchObject({ months: undefined, trialMonths: undefined, flatRate: undefined })
  expect(employer.workedHereBefore).toBeUndefined()
  expect(authority).toEqual({ decisions: {}, answers: {} })
})

test('null is known to be absent', () => {
  const candidate = {
    ground: null,
    registeredOn: null,
    benefit: null,
    otherGrounds: null,
    inSubsidyTargetGroup: null,
  }
  const input = inputOf({ candidate, terms: { ...TERMS, trialMonths: null, jobcoach: null } })
  expect(input.candidate).toMatchObject({
    ground: 'none',
    registeredOn: null,
    benefit: 'none',
    otherGrounds: [],
    inSubsidyTargetGroup: false,
  })
  expect(input.terms).toMatchObject({ trialMonths: 0, jobcoach: 'none' })
})

test('a decision without a last day has none', () => {
  const decision = { on: '2026-06-10', from: '2026-07-01' }
  const { authority } = inputOf({ terms: TERMS, decisions: { wageCostSubsidy: decision } })
  expect(authority.decisions.wageCostSubsidy).toEqual({ ...decision, until: null })
})

test.each([
  { json: [], path: '', why: 'not an object' },
  { json: {}, path: 'terms', why: 'no terms' },
  { json: { terms: { hoursPerWeek: 32 } }, path: 'terms.startsOn', why: 'no start' },
  { json: { terms: { ...TERMS, startsOn: '1-7-2026' } }, path: 'terms.startsOn', why: 'not ISO' },
  { json: { terms: { ...TERMS, startsOn: '2026-02-30' } }, path: 'terms.startsOn', why: 'no day' },
  { json: { terms: { ...TERMS, hoursPerWeek: 0 } }, path: 'terms.hoursPerWeek', why: 'no hours' },
  { json: { terms: { ...TERMS, hours: 3 } }, path: 'terms', why: 'an unknown key' },
  { json: { terms: TERMS, decisions: { lks: null } }, path: 'decisions', why: 'no instrument' },
  {
    json: { terms: TERMS, candidate: { wageValue: { percentage: 101, measuredOn: '2026-01-01' } } },
    path: 'candidate.wageValue.percentage',
    why: 'more than all',
  },
  {
    json: { terms: TERMS, candidate: { birthDate: '2026-07-01' } },
    path: 'candidate.birthDate',
    why: 'born on the day of the start',
  },
  {
    json: {
      terms: TERMS,
      candidate: { registeredOn: '2026-03-02', registrationEndsOn: '2026-03-01' },
    },
    path: 'candidate.registrationEndsOn',
    why: 'it ends before it begins',
  },
])('refused, and where: $why', ({ json, path }) => {
  const result = read(json)
  expect(result.ok ? [] : result.faults.map((fault) => fault.path)).toEqual([path])
})

test('every fault is told, each with a Dutch sentence', () => {
  const result = read({ terms: { startsOn: 'x', hoursPerWeek: 'y' }, extra: 1 })
  expect(result.ok ? [] : result.faults).toEqual([
    { path: 'terms.startsOn', message: 'Schrijf een dag die bestaat, als 2026-07-01.' },
    { path: 'terms.hoursPerWeek', message: 'Hier hoort een getal.' },
    { path: '', message: 'Onbekend veld: extra.' },
  ])
})
