import { expect, test } from 'vitest'
import { lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from './dated.ts'

const TWO_MONTHS = makeTerms({ trialMonths: 2 })

test.each([
  { answer: 'agreed', certainty: 'confirmed', until: '2026-08-31' },
  { answer: 'asked', certainty: 'expected', until: '2026-08-31' },
  { answer: 'refused', certainty: 'notApplicable', until: null },
] as const)(
  'a trial of two months that was $answer: $certainty until $until',
  ({ answer, certainty, until }) => {
    const answers = { trialPlacement: { answer, on: day('2026-06-12') } }
    const line = lineOf('trialPlacement', makeFacts({ answers }), TWO_MONTHS)
    expect(line).toMatchObject({ certainty, until, perMonthCents: null, perYearCents: null })
  },
)

test('a trial without a word of municipality or UWV is expected only', () => {
  expect(lineOf('trialPlacement', makeFacts(), TWO_MONTHS)).toMatchObject({
    certainty: 'expected',
    because: { code: 'notDecided', on: null },
    from: '2026-07-01',
  })
})

test('a decision on a shorter trial confirms that much and no more', () => {
  const decision = { on: day('2026-06-10'), from: day('2026-07-01'), until: day('2026-07-31') }
  const facts = makeFacts({ decisions: { trialPlacement: decision } })
  expect(lineOf('trialPlacement', facts, TWO_MONTHS)).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
    until: '2026-07-31',
  })
})

test.each([
  { trialMonths: undefined, certainty: 'unknown', code: 'trialLengthUnknown' },
  { trialMonths: 0, certainty: 'notApplicable', code: 'noTrial' },
  { trialMonths: 6, certainty: 'expected', code: 'notDecided' },
  { trialMonths: 7, certainty: 'notApplicable', code: 'trialTooLong' },
])('a trial of $trialMonths months: $certainty by $code', ({ trialMonths, certainty, code }) => {
  const line = lineOf('trialPlacement', makeFacts(), makeTerms({ trialMonths }))
  expect(line).toMatchObject({ certainty, because: { code } })
})

test.each([
  { benefit: 'bijstand', decides: 'municipality' },
  { benefit: 'none', decides: 'municipality' },
  { benefit: 'ww', decides: 'uwv' },
  { benefit: 'wajong', decides: 'uwv' },
  { benefit: undefined, decides: 'municipalityOrUwv' },
] as const)('with benefit $benefit the $decides decides on a trial', ({ benefit, decides }) => {
  expect(lineOf('trialPlacement', makeFacts({ benefit }), TWO_MONTHS).decides).toBe(decides)
})

test.each([
  { facts: { registeredOn: null, inSubsidyTargetGroup: undefined }, certainty: 'unknown' },
  { facts: { registeredOn: null, inSubsidyTargetGroup: false }, certainty: 'unknown' },
  { facts: { registeredOn: null, inSubsidyTargetGroup: true }, certainty: 'expected' },
  {
    facts: { registeredOn: day('2026-03-02'), inSubsidyTargetGroup: false },
    certainty: 'expected',
  },
])('a jobcoach with $facts: $certainty', ({ facts, certainty }) => {
  expect(lineOf('jobcoaching', makeFacts(facts)).certainty).toBe(certainty)
})

test('a decision confirms the jobcoach for its period', () => {
  const decision = { on: day('2026-06-10'), from: day('2026-08-01'), until: day('2027-01-31') }
  const line = lineOf('jobcoaching', makeFacts({ decisions: { jobcoaching: decision } }))
  expect(line).toMatchObject({ certainty: 'confirmed', from: '2026-08-01', until: '2027-01-31' })
})
