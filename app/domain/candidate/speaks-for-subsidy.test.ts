import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import type { Fact } from './facts.ts'
import { speaksForSubsidy } from './speaks-for-subsidy.ts'

const on = isoDate.parse('2026-01-15')
const inGroup = (isIn: boolean): Fact => ({ kind: 'subsidyTargetGroup', isIn, on })
const measured = (percentage: number): Fact => ({ kind: 'wageValue', percentage, measuredOn: on })

test.each([
  { facts: [], speaks: false, why: 'nothing is known' },
  { facts: [inGroup(true)], speaks: true, why: 'in the target group' },
  { facts: [inGroup(true), inGroup(false)], speaks: false, why: 'no longer in it' },
  { facts: [measured(100)], speaks: false, why: 'measured at the whole minimum wage' },
  { facts: [measured(99)], speaks: true, why: 'measured just below it' },
  { facts: [measured(60), measured(100)], speaks: false, why: 'the last measurement counts' },
])('a subsidy is proposed: $speaks ($why)', ({ facts, speaks }) => {
  expect(speaksForSubsidy(facts)).toBe(speaks)
})
