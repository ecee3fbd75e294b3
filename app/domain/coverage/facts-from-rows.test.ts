import { expect, test } from 'vitest'
import { day } from './dated.ts'
import { factsFromRows } from './facts-from-rows.ts'

const MAY = day('2026-05-01')
const JUNE = day('2026-06-01')

test('without a row nothing is known, and nothing is known to be absent', () => {
  expect(factsFromRows([])).toEqual({})
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
  expect(factsFromRows([{ kind: 'registerStatus', value }])).toEqual(facts)
})

test('each kind of row fills its own fact', () => {
  const facts = factsFromRows([
    { kind: 'wageValue', percentage: 60, measuredOn: MAY },
    { kind: 'subsidyTargetGroup', isIn: false, on: MAY },
    { kind: 'benefit', benefit: 'ww', on: MAY },
    { kind: 'otherGrounds', grounds: ['waz'], on: MAY },
  ])
  expect(facts).toEqual({
    wageValue: { percentage: 60, measuredOn: MAY },
    inSubsidyTargetGroup: false,
    benefit: 'ww',
    otherGrounds: ['waz'],
  })
})

test('a later row of the same kind counts, and leaves the others', () => {
  const facts = factsFromRows([
    { kind: 'wageValue', percentage: 60, measuredOn: MAY },
    { kind: 'subsidyTargetGroup', isIn: true, on: MAY },
    { kind: 'wageValue', percentage: 70, measuredOn: JUNE },
  ])
  expect(facts).toMatchObject({ inSubsidyTargetGroup: true, wageValue: { percentage: 70 } })
})

test('registered after a request: the route is gone and the ground stays', () => {
  const facts = factsFromRows([
    { kind: 'registerStatus', value: { status: 'askedFor', route: 'indication', since: MAY } },
    {
      kind: 'registerStatus',
      value: { status: 'registered', ground: 'indication', from: JUNE, until: null },
    },
  ])
  expect(facts).toMatchObject({ ground: 'indication', registeredOn: JUNE, askedFor: null })
})

test('decisions are kept per instrument, the last of each', () => {
  const row = { kind: 'decision', on: MAY, from: MAY, until: null } as const
  const facts = factsFromRows([
    { ...row, instrument: 'wageCostSubsidy' },
    { ...row, instrument: 'jobcoaching' },
    { ...row, instrument: 'wageCostSubsidy', until: JUNE },
  ])
  expect(facts.decisions).toEqual({
    wageCostSubsidy: { on: MAY, from: MAY, until: JUNE },
    jobcoaching: { on: MAY, from: MAY, until: null },
  })
})
