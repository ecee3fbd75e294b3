import { expect, test } from 'vitest'
import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import { day } from './law/dated.ts'
import { type Sendable, sendable } from './sendable.ts'

const PLAIN = { trialMonths: 0, flatRate: false, subsidyWanted: false }
const said = (answer: 'agreed' | 'asked' | 'refused') => ({ answer, on: day('2026-06-12') })
const no = (because: string) => ({ ok: false, because })

const CASES: [
  why: string,
  terms: Partial<typeof PLAIN>,
  answers: AuthorityAnswers,
  Sendable | object,
][] = [
  ['nothing is asked for', {}, {}, { ok: true }],
  ['a trial without an answer', { trialMonths: 2 }, {}, no('trialNotAgreed')],
  [
    'a trial that is only asked for',
    { trialMonths: 2 },
    { trialPlacement: said('asked') },
    no('trialNotAgreed'),
  ],
  [
    'a trial that is refused',
    { trialMonths: 2 },
    { trialPlacement: said('refused') },
    no('trialRefused'),
  ],
  ['a trial that is agreed', { trialMonths: 2 }, { trialPlacement: said('agreed') }, { ok: true }],
  [
    'a refused trial that is no longer in the terms',
    {},
    { trialPlacement: said('refused') },
    { ok: true },
  ],
  [
    'a flat rate that is only asked for',
    { flatRate: true },
    { flatRateSubsidy: said('asked') },
    no('flatRateNotAgreed'),
  ],
  [
    'a flat rate that is refused',
    { flatRate: true },
    { flatRateSubsidy: said('refused') },
    no('flatRateRefused'),
  ],
  [
    'a flat rate that is agreed',
    { flatRate: true, subsidyWanted: true },
    { flatRateSubsidy: said('agreed') },
    { ok: true },
  ],
  ['a wanted subsidy without an answer', { subsidyWanted: true }, {}, no('subsidyNotAsked')],
  [
    'a wanted subsidy that is asked for',
    { subsidyWanted: true },
    { wageCostSubsidy: said('asked') },
    { ok: true },
  ],
  [
    'a wanted subsidy that is agreed',
    { subsidyWanted: true },
    { wageCostSubsidy: said('agreed') },
    { ok: true },
  ],
  [
    'a wanted subsidy that is refused',
    { subsidyWanted: true },
    { wageCostSubsidy: said('refused') },
    no('subsidyRefused'),
  ],
  [
    'a refused subsidy that is no longer wanted',
    {},
    { wageCostSubsidy: said('refused') },
    { ok: true },
  ],
]

test.each(CASES)('%s', (_, terms, answers, outcome) => {
  expect(sendable({ ...PLAIN, ...terms }, answers)).toEqual(outcome)
})
