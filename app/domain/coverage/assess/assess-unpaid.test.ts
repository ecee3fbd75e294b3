import { expect, test } from 'vitest'
import {
  lineOf,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'

const TWO_MONTHS = makeTerms({ trialMonths: 2 })

test.each([
  { answer: 'agreed', certainty: 'confirmed', until: '2026-08-31' },
  { answer: 'asked', certainty: 'expected', until: '2026-08-31' },
  { answer: 'refused', certainty: 'notApplicable', until: null },
] as const)('a trial of two months that was $answer: $certainty', ({ answer, ...expected }) => {
  const answers = { trialPlacement: { answer, on: day('2026-06-12') } }
  const line = lineOf('trialPlacement', {
    terms: TWO_MONTHS,
    authority: { decisions: {}, answers },
  })
  expect(line).toMatchObject({ ...expected, perMonthCents: null, perYearCents: null })
})

test('without a word of municipality or UWV it is expected only', () => {
  expect(lineOf('trialPlacement', { terms: TWO_MONTHS })).toMatchObject({
    certainty: 'expected',
    because: { code: 'notDecided', on: null },
    from: '2026-07-01',
    until: '2026-08-31',
    applyBy: '2026-06-30',
  })
})

test.each([
  { until: '2026-07-31', certainty: 'confirmed', last: '2026-07-31', why: 'shorter' },
  { until: '2026-12-31', certainty: 'confirmed', last: '2026-08-31', why: 'longer' },
  { until: null, certainty: 'confirmed', last: '2026-08-31', why: 'without an end' },
  { until: '2026-06-30', certainty: 'expected', last: '2026-08-31', why: 'over before it' },
])('a decision that is $why confirms so much and no more', ({ until, certainty, last }) => {
  const trialPlacement = makeDecision({
    until: until === null ? null : day(until),
    from: day('2026-06-15'),
  })
  const line = lineOf('trialPlacement', whereDecided({ trialPlacement }, { terms: TWO_MONTHS }))
  expect(line).toMatchObject({ certainty, from: '2026-07-01', until: last })
})

test.each([
  { from: '2026-08-31', certainty: 'confirmed', why: 'on the last day' },
  { from: '2026-09-01', certainty: 'expected', why: 'the day after' },
])('a decision that begins $why: $certainty', ({ from, certainty }) => {
  const trialPlacement = makeDecision({ from: day(from) })
  const line = lineOf('trialPlacement', whereDecided({ trialPlacement }, { terms: TWO_MONTHS }))
  expect(line.certainty).toBe(certainty)
})

test.each([
  { trialMonths: undefined, certainty: 'unknown', code: 'trialLengthUnknown' },
  { trialMonths: 0, certainty: 'notApplicable', code: 'noTrial' },
  { trialMonths: 6, certainty: 'expected', code: 'notDecided' },
  { trialMonths: 7, certainty: 'notApplicable', code: 'trialTooLong' },
])('a trial of $trialMonths months: $certainty by $code', ({ trialMonths, certainty, code }) => {
  const line = lineOf('trialPlacement', { terms: makeTerms({ trialMonths }) })
  expect(line).toMatchObject({ certainty, because: { code } })
})

test.each([
  { months: 5, certainty: 'notApplicable' },
  { months: 6, certainty: 'expected' },
  { months: null, certainty: 'expected' },
  { months: undefined, certainty: 'expected' },
])('followed by $months months of contract: $certainty', ({ months, certainty }) => {
  const terms = makeTerms({ trialMonths: 2, months })
  expect(lineOf('trialPlacement', { terms }).certainty).toBe(certainty)
})

test.each([
  { benefit: 'bijstand', decides: 'municipality', workedHere: 'expected' },
  { benefit: 'none', decides: 'municipality', workedHere: 'expected' },
  { benefit: 'ww', decides: 'uwv', workedHere: 'notApplicable' },
  { benefit: 'wajong', decides: 'uwv', workedHere: 'notApplicable' },
  { benefit: undefined, decides: 'municipalityOrUwv', workedHere: 'expected' },
] as const)(
  'with benefit $benefit the $decides decides; who worked here before: $workedHere',
  ({ benefit, decides, workedHere }) => {
    const one = { candidate: makeFacts({ benefit }), terms: TWO_MONTHS }
    const before = { ...one, employer: { workedHereBefore: true } }
    expect(lineOf('trialPlacement', one).decides).toBe(decides)
    expect(lineOf('trialPlacement', before).certainty).toBe(workedHere)
  },
)

test.each([
  { learningMonths: undefined, certainty: 'unknown', until: null },
  { learningMonths: 0, certainty: 'notApplicable', until: null },
  { learningMonths: 3, certainty: 'unknown', until: '2026-09-30' },
])('a learning placement of $learningMonths months: $certainty until $until', (one) => {
  const terms = makeTerms({ learningMonths: one.learningMonths })
  const { certainty, until } = one
  expect(lineOf('learningPlacement', { terms })).toMatchObject({ certainty, until })
})

test('decided it is confirmed; the trial comes after it, and the work after that', () => {
  const learningPlacement = makeDecision({ from: day('2026-07-01') })
  const terms = makeTerms({ learningMonths: 3, trialMonths: 2 })
  const decided = whereDecided({ learningPlacement }, { terms })
  expect(lineOf('learningPlacement', decided)).toMatchObject({
    certainty: 'confirmed',
    until: '2026-09-30',
  })
  expect(lineOf('trialPlacement', decided)).toMatchObject({
    from: '2026-10-01',
    until: '2026-11-30',
  })
  expect(lineOf('noRiskPolicy', decided)).toMatchObject({ from: '2026-12-01' })
})
