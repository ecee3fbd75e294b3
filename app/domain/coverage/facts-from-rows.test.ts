import { expect, test } from 'vitest'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { CandidateFacts } from './facts.ts'
import { factsFromRows } from './facts-from-rows.ts'
import { day } from './law/dated.ts'

const MAY = day('2026-05-01')
const JUNE = day('2026-06-01')
const WORK_START = day('2026-07-01')

function candidateFrom(...rows: Fact[]): CandidateFacts {
  return factsFromRows(rows, WORK_START).candidate
}

test('without a row nothing is known, and nothing is known to be absent', () => {
  expect(factsFromRows([], WORK_START)).toEqual({ candidate: {}, decisions: {} })
})

test.each([
  {
    value: { status: 'registered', ground: 'indication', from: MAY, until: null },
    facts: { ground: 'indication', registeredOn: MAY, registrationEndsOn: null, askedFor: null },
  },
  {
    value: { status: 'registered', ground: null, from: MAY, until: JUNE },
    facts: { registeredOn: MAY, registrationEndsOn: JUNE, askedFor: null },
  },
  {
    value: { status: 'askedFor', route: 'workplaceRoute', since: MAY },
    facts: {
      registeredOn: null,
      registrationEndsOn: null,
      askedFor: { route: 'workplaceRoute', since: MAY },
    },
  },
  {
    value: { status: 'notRegistered', on: MAY },
    facts: { ground: 'none', registeredOn: null, registrationEndsOn: null, askedFor: null },
  },
] as const)('register status $value.status', ({ value, facts }) => {
  expect(candidateFrom({ kind: 'registerStatus', value })).toEqual(facts)
})

const ROWS: [Fact, CandidateFacts][] = [
  [
    { kind: 'wageValue', percentage: 60, measuredOn: MAY },
    { wageValue: { percentage: 60, measuredOn: MAY } },
  ],
  [{ kind: 'subsidyTargetGroup', isIn: false, on: MAY }, { inSubsidyTargetGroup: false }],
  [{ kind: 'benefit', benefit: 'ww', on: MAY }, { benefit: 'ww' }],
  [{ kind: 'otherGrounds', grounds: ['waz'], on: MAY }, { otherGrounds: ['waz'] }],
  [
    { kind: 'otherGrounds', grounds: ['shelteredWork'], on: MAY },
    { otherGrounds: ['shelteredWork'], shelteredWorkOn: MAY },
  ],
  [{ kind: 'under35', on: MAY }, { under35On: MAY }],
  [{ kind: 'declaration', on: MAY }, { declarationOn: MAY }],
  [{ kind: 'dispensation', percentage: 60, on: MAY }, { dispensationPercentage: 60 }],
  [{ kind: 'recentEducation', education: 'pro', on: MAY }, { recentEducation: 'pro' }],
]

test.each(ROWS)('the row %o fills its own fact and no other', (row, facts) => {
  expect(candidateFrom(row)).toEqual(facts)
})

test('a later row of the same kind counts, and leaves the others', () => {
  const facts = candidateFrom(
    { kind: 'wageValue', percentage: 60, measuredOn: MAY },
    { kind: 'subsidyTargetGroup', isIn: true, on: MAY },
    { kind: 'wageValue', percentage: 70, measuredOn: JUNE },
  )
  expect(facts).toMatchObject({ inSubsidyTargetGroup: true, wageValue: { percentage: 70 } })
})

test('sheltered work that is no longer on record leaves no day behind', () => {
  const facts = candidateFrom(
    { kind: 'otherGrounds', grounds: ['shelteredWork'], on: MAY },
    { kind: 'otherGrounds', grounds: [], on: JUNE },
  )
  expect(facts).toEqual({ otherGrounds: [], shelteredWorkOn: undefined })
})

// work starts on 1 July: the month before it is June
test.each([
  { on: '2026-05-31', before: undefined, why: 'the day before' },
  { on: '2026-06-01', before: 'wia', why: 'the first day' },
  { on: '2026-06-30', before: 'wia', why: 'the last day' },
  { on: '2026-07-01', before: undefined, why: 'the day after' },
])('a benefit on $on ($why) is in the month before the start: $before', ({ on, before }) => {
  const facts = candidateFrom({ kind: 'benefit', benefit: 'wia', on: day(on) })
  expect(facts.benefitMonthBeforeStart).toBe(before)
  expect(facts.benefit).toBe('wia')
})

test('registered after a request: the route is gone and the ground stays', () => {
  const facts = candidateFrom(
    { kind: 'registerStatus', value: { status: 'askedFor', route: 'indication', since: MAY } },
    {
      kind: 'registerStatus',
      value: { status: 'registered', ground: 'indication', from: JUNE, until: null },
    },
  )
  expect(facts).toMatchObject({ ground: 'indication', registeredOn: JUNE, askedFor: null })
})

test('decisions are kept per instrument, the last of each', () => {
  const row = { kind: 'decision', on: MAY, from: MAY, until: null } as const
  const { decisions } = factsFromRows(
    [
      { ...row, instrument: 'wageCostSubsidy' },
      { ...row, instrument: 'jobcoaching' },
      { ...row, instrument: 'wageCostSubsidy', until: JUNE },
    ],
    WORK_START,
  )
  expect(decisions).toEqual({
    wageCostSubsidy: { on: MAY, from: MAY, until: JUNE },
    jobcoaching: { on: MAY, from: MAY, until: null },
  })
})
