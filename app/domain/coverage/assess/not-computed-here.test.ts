import { expect, test } from 'vitest'
import { lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from './dated.ts'
import { determineCoverage } from './determine-coverage.ts'
import type { CoverageFacts } from './facts.ts'

const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }

// 21 on 1 July 2026 is born on 1 July 2005 at the latest
test.each([
  { birthDate: '2005-06-30', certainty: 'expected', why: '21 the day before' },
  { birthDate: '2005-07-01', certainty: 'expected', why: '21 on the day itself' },
  { birthDate: '2005-07-02', certainty: 'unknown', why: 'a day too young' },
  { birthDate: '2009-01-01', certainty: 'unknown', why: 'years too young' },
])('born on $birthDate: the subsidy is $certainty ($why)', ({ birthDate, certainty }) => {
  const line = lineOf('wageCostSubsidy', makeFacts({ birthDate: day(birthDate) }))
  expect(line.certainty).toBe(certainty)
})

test('under 21 never gets the adult figure, not with a decision either', () => {
  const facts = makeFacts({
    birthDate: day('2006-01-01'),
    decisions: { wageCostSubsidy: DECISION },
  })
  expect(lineOf('wageCostSubsidy', facts)).toMatchObject({
    certainty: 'unknown',
    because: { code: 'under21' },
    canTell: 'municipality',
    perMonthCents: null,
    formula: [],
  })
})

test('who turns 21 during the trial is an adult on the first day with wage', () => {
  const facts = makeFacts({ birthDate: day('2005-08-15') })
  const line = lineOf('wageCostSubsidy', facts, makeTerms({ trialMonths: 2 }))
  expect(line).toMatchObject({ certainty: 'expected', from: '2026-09-01', perMonthCents: 112_176 })
})

test('a flat rate is not computed: the municipality can tell', () => {
  const line = lineOf('wageCostSubsidy', makeFacts(), makeTerms({ flatRate: true }))
  expect(line).toMatchObject({
    certainty: 'unknown',
    because: { code: 'flatRate' },
    canTell: 'municipality',
    perMonthCents: null,
  })
})

const ELSEWHERE: [CoverageFacts, string, string][] = [
  [{ ground: 'wajong' }, 'dispensation', 'uwv'],
  [{ ground: 'wajongWithoutCapacity' }, 'dispensation', 'uwv'],
  [{ benefit: 'wajong' }, 'dispensation', 'uwv'],
  [{ decisions: { wageDispensation: DECISION } }, 'dispensation', 'uwv'],
  [{ ground: 'iva' }, 'disabilityBenefit', 'uwv'],
  [{ benefit: 'wia' }, 'disabilityBenefit', 'uwv'],
  [{ otherGrounds: ['wao'] }, 'disabilityBenefit', 'uwv'],
  [{ otherGrounds: ['under35'] }, 'under35', 'uwv'],
  [{ otherGrounds: ['shelteredWork'] }, 'shelteredWork', 'municipality'],
]

test.each(ELSEWHERE)(
  'the subsidy with %o is unknown by %s, never "does not apply"; %s can tell',
  (facts, code, canTell) => {
    const out = makeFacts({ inSubsidyTargetGroup: false, ...facts })
    const line = lineOf('wageCostSubsidy', out, makeTerms({ subsidyWanted: false }))
    expect(line).toMatchObject({
      certainty: 'unknown',
      because: { code },
      canTell,
      perMonthCents: null,
    })
  },
)

test.each([
  { startsOn: '2025-12-31', certainties: ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'] },
  {
    startsOn: '2026-01-01',
    certainties: ['confirmed', 'expected', 'expected', 'confirmed', 'notApplicable'],
  },
])('a start on $startsOn: rules before 2026 are not carried', ({ startsOn, certainties }) => {
  const facts = makeFacts({ registeredOn: day('2020-01-01') })
  const lines = determineCoverage(facts, makeTerms({ startsOn: day(startsOn) }), day('2025-12-01'))
  expect(lines.map(({ certainty }) => certainty)).toEqual(certainties)
})

test('a start before 2026 says why, whatever was decided', () => {
  const facts = makeFacts({ decisions: { wageCostSubsidy: DECISION } })
  const lines = determineCoverage(
    facts,
    makeTerms({ startsOn: day('2025-06-01') }),
    day('2026-06-15'),
  )
  expect(new Set(lines.map(({ because }) => because.code))).toEqual(new Set(['rulesBefore2026']))
  expect(lines.flatMap(({ employerDoes }) => employerDoes)).toEqual([])
})
