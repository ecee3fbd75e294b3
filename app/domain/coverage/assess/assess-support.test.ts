import { expect, test } from 'vitest'
import {
  lineOf,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts } from '../facts.ts'
import { day } from '../law/dated.ts'

const JOBCOACH: [CandidateFacts, certainty: string][] = [
  [{ registeredOn: null, inSubsidyTargetGroup: undefined }, 'unknown'],
  [{ registeredOn: null, inSubsidyTargetGroup: false }, 'unknown'],
  [{ registeredOn: null, inSubsidyTargetGroup: true }, 'expected'],
  [{ registeredOn: day('2026-03-02'), inSubsidyTargetGroup: false }, 'expected'],
  [{ registrationEndsOn: day('2026-07-01'), inSubsidyTargetGroup: false }, 'expected'],
  [{ registrationEndsOn: day('2026-06-30'), inSubsidyTargetGroup: false }, 'unknown'],
]

test.each(JOBCOACH)('a jobcoach with %o: %s', (facts, certainty) => {
  expect(lineOf('jobcoaching', { candidate: makeFacts(facts) }).certainty).toBe(certainty)
})

test.each([
  { jobcoach: 'external', certainty: 'expected', decided: 'confirmed' },
  { jobcoach: 'internal', certainty: 'expected', decided: 'confirmed' },
  { jobcoach: undefined, certainty: 'expected', decided: 'confirmed' },
  { jobcoach: 'none', certainty: 'notApplicable', decided: 'notApplicable' },
] as const)('the employer chooses $jobcoach: $certainty, and decided $decided', (one) => {
  const terms = makeTerms({ jobcoach: one.jobcoach })
  const decisions = { jobcoaching: makeDecision() }
  expect(lineOf('jobcoaching', { terms }).certainty).toBe(one.certainty)
  expect(lineOf('jobcoaching', whereDecided(decisions, { terms })).certainty).toBe(one.decided)
})

test.each(['jobcoaching', 'workplaceAdaptation', 'portableProvision', 'buddyTraining'] as const)(
  'a decision confirms %s for its period',
  (instrument) => {
    const decision = makeDecision({ from: day('2026-08-01'), until: day('2027-01-31') })
    expect(lineOf(instrument, whereDecided({ [instrument]: decision }))).toMatchObject({
      certainty: 'confirmed',
      because: { code: 'decided', on: '2026-06-10' },
      from: '2026-08-01',
      until: '2027-01-31',
    })
  },
)

test.each([
  { months: 5, adaptation: 'notApplicable' },
  { months: 6, adaptation: 'expected' },
  { months: null, adaptation: 'expected' },
  { months: undefined, adaptation: 'unknown' },
])('a contract of $months months: an adaptation is $adaptation, an aid expected', (one) => {
  const terms = makeTerms({ months: one.months })
  expect(lineOf('workplaceAdaptation', { terms }).certainty).toBe(one.adaptation)
  expect(lineOf('portableProvision', { terms }).certainty).toBe('expected')
})

test('amounts of support are not confirmed anywhere, so there is none', () => {
  expect(lineOf('jobcoaching')).toMatchObject({ perMonthCents: null, perYearCents: null })
  expect(lineOf('workplaceAdaptation')).toMatchObject({ perMonthCents: null, perYearCents: null })
})

test('a training for a colleague is unknown until the municipality says so', () => {
  expect(lineOf('buddyTraining')).toMatchObject({
    certainty: 'unknown',
    because: { code: 'askMunicipality' },
    canTell: 'municipality',
  })
})
