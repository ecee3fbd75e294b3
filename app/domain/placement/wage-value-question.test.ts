import { expect, test } from 'vitest'
import { asksWageValue, asksWageValueLater } from './wage-value-question.ts'

test.each([
  { subsidyWanted: true, isMeasured: true, asks: true },
  { subsidyWanted: true, isMeasured: false, asks: false },
  { subsidyWanted: false, isMeasured: true, asks: false },
])('subsidy $subsidyWanted, measured $isMeasured: asked $asks', (of) => {
  expect(asksWageValue({ subsidyWanted: of.subsidyWanted }, of.isMeasured)).toBe(of.asks)
})

const RUNS = {
  terms: { subsidyWanted: true },
  status: 'sent',
  placementStatus: null,
  mayShowWageValue: false,
} as const

test.each([
  { ...RUNS, isMeasured: true, asks: true },
  { ...RUNS, status: 'accepted', placementStatus: 'started', isMeasured: true, asks: true },
  { ...RUNS, isMeasured: false, asks: false },
  { ...RUNS, mayShowWageValue: true, isMeasured: true, asks: false },
  { ...RUNS, status: 'awaitingYes', isMeasured: true, asks: false },
  { ...RUNS, status: 'declined', isMeasured: true, asks: false },
  { ...RUNS, status: 'accepted', placementStatus: 'ended', isMeasured: true, asks: false },
] as const)('$status, shown $mayShowWageValue, measured $isMeasured: asked later $asks', (of) => {
  expect(asksWageValueLater(of, of.isMeasured)).toBe(of.asks)
})
