import { expect, test } from 'vitest'
import { day } from '../law/dated.ts'
import { readCoverageForm } from './read-form.ts'

const TERMS = { startsOn: '2026-07-01', hoursPerWeek: 32 }
const OUT_OF_REACH = 'Kies een dag in de jaren 1900 tot en met 2100.'

function faultsOf(json: object): Record<string, string> {
  const result = readCoverageForm(json, day('2026-11-22'))
  const faults = result.ok ? [] : result.faults
  return Object.fromEntries(faults.map(({ path, message }) => [path, message]))
}

test.each([
  { startsOn: '1899-12-31', faults: { 'terms.startsOn': OUT_OF_REACH } },
  { startsOn: '1900-01-01', faults: {} },
  { startsOn: '2100-12-31', faults: {} },
  { startsOn: '2101-01-01', faults: { 'terms.startsOn': OUT_OF_REACH } },
  { startsOn: '9998-12-31', faults: { 'terms.startsOn': OUT_OF_REACH } },
  { startsOn: '9999-12-31', faults: { 'terms.startsOn': OUT_OF_REACH } },
])('a start on $startsOn', ({ startsOn, faults }) => {
  expect(faultsOf({ terms: { ...TERMS, startsOn, months: 12 } })).toEqual(faults)
})

const FAR = '9999-12-31'

test.each([
  { path: 'candidate.registeredOn', json: { candidate: { registeredOn: FAR } } },
  { path: 'candidate.declarationOn', json: { candidate: { declarationOn: FAR } } },
  { path: 'candidate.under35On', json: { candidate: { under35On: FAR } } },
  {
    path: 'candidate.registrationEndsOn',
    json: { candidate: { registeredOn: '2026-03-02', registrationEndsOn: FAR } },
  },
  { path: 'candidate.birthDate', json: { candidate: { birthDate: '0001-01-01' } } },
  {
    path: 'candidate.wageValue.measuredOn',
    json: { candidate: { wageValue: { percentage: 60, measuredOn: FAR } } },
  },
  {
    path: 'employer.lastEmployedHereUntil',
    json: { employer: { lastEmployedHereUntil: '0001-01-01' } },
  },
  {
    path: 'decisions.jobcoaching.until',
    json: { decisions: { jobcoaching: { on: '2026-06-10', from: '2026-07-01', until: FAR } } },
  },
  { path: 'on', json: { on: FAR } },
])('$path has no day outside the calendar of law and life', ({ path, json }) => {
  expect(faultsOf({ terms: TERMS, ...json })).toEqual({ [path]: OUT_OF_REACH })
})

const OF_FIELDS = 'Hier horen velden tussen { }.'

test.each([
  [{ terms: { ...TERMS, hoursPerWeek: 0 } }, { 'terms.hoursPerWeek': 'Dit moet meer zijn dan 0.' }],
  [{ terms: { ...TERMS, months: 0 } }, { 'terms.months': 'Dit is te klein; minstens 1.' }],
  [{ terms: { ...TERMS, flatRate: 1 } }, { 'terms.flatRate': 'Hier hoort true of false.' }],
  [{ terms: TERMS, decisions: 'geen' }, { decisions: OF_FIELDS }],
  [{ terms: TERMS, candidate: 5 }, { candidate: OF_FIELDS }],
  [{ terms: TERMS, employer: [] }, { employer: OF_FIELDS }],
  [
    { terms: TERMS, candidate: { otherGrounds: 'wia' } },
    { 'candidate.otherGrounds': 'Hier hoort een lijst tussen [ ].' },
  ],
  [
    { terms: TERMS, candidate: { municipality: 'Utrecht' } },
    { 'candidate.municipality': 'Schrijf een gemeente met haar code, als GM0344.' },
  ],
])('%j is refused in plain Dutch', (json, faults) => {
  expect(faultsOf(json)).toEqual(faults)
})

test('what does not fit together is told beside a fault of another kind', () => {
  const faults = faultsOf({
    candidate: {
      birthDate: '2026-07-01',
      registeredOn: '2026-03-02',
      registrationEndsOn: '2026-03-01',
    },
    terms: { ...TERMS, hoursPerWeek: '32' },
    decisions: { wageCostSubsidy: { on: 5, from: '2026-07-01', until: '2026-06-30' } },
  })
  expect(Object.keys(faults).toSorted()).toEqual([
    'candidate.birthDate',
    'candidate.registrationEndsOn',
    'decisions.wageCostSubsidy.on',
    'decisions.wageCostSubsidy.until',
    'terms.hoursPerWeek',
  ])
})

test.each([
  { birthDate: '2026-06-30', isFault: false },
  { birthDate: '2026-07-01', isFault: true },
])('born on $birthDate: a fault from the start on: $isFault', ({ birthDate, isFault }) => {
  expect('candidate.birthDate' in faultsOf({ terms: TERMS, candidate: { birthDate } })).toBe(
    isFault,
  )
})

test('all that is optional may be null, or be left out', () => {
  const nothing = (keys: string) => Object.fromEntries(keys.split(' ').map((key) => [key, null]))
  const candidate = nothing(
    'ground registeredOn registrationEndsOn birthDate municipality otherGrounds benefit benefitMonthBeforeStart declarationOn under35On wageValue inSubsidyTargetGroup dispensationPercentage recentEducation',
  )
  const terms = nothing(
    'fullTimeHours hourlyWageCents months trialMonths flatRate paidHoursPerYear learningMonths jobcoach fixedHours intendsToExtend apprenticeship wswArticle2',
  )
  const employer = nothing('workedHereBefore lastEmployedHereUntil chargesPercentage')
  const decisions = { wageCostSubsidy: null }

  const json = { candidate, terms: { ...terms, ...TERMS }, employer, decisions, on: null }
  expect(faultsOf(json)).toEqual({})
  expect(faultsOf({ candidate: {}, terms: TERMS, employer: {}, decisions: {} })).toEqual({})
  expect(faultsOf({ candidate: null, terms: TERMS, employer: null, decisions: null })).toEqual({})
})
