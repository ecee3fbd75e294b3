import { expect, test } from 'vitest'
import {
  ADVISER_CLOSING_REASONS,
  CLOSING_CHOICES,
  CLOSING_REASONS,
  closingReasonFor,
  EMPLOYER_CLOSING_REASONS,
  isClosingReason,
  JOBHUNTER_CLOSING_REASONS,
} from './closing-reasons.ts'

test.each([
  { because: 'candidateStartedElsewhere' as const },
  { because: 'candidateSaysNo' as const },
  { because: 'notAvailableNow' as const },
  { because: 'otherOpportunity' as const },
])('an employer cannot tell $because from a withdrawal', ({ because }) => {
  expect(closingReasonFor('employer', because)).toBe(
    closingReasonFor('employer', 'candidateWithdrew'),
  )
})

test('an adviser does read that someone started elsewhere', () => {
  expect(closingReasonFor('adviser', 'candidateStartedElsewhere')).toContain('begonnen')
})

test.each(CLOSING_REASONS.map((because) => ({ because })))(
  'nobody reads of health or blame when it closes with $because',
  ({ because }) => {
    const texts = (['employer', 'adviser', 'jobhunter'] as const).map((reader) =>
      closingReasonFor(reader, because),
    )

    expect(texts.join(' ')).not.toMatch(/ziek|gezond|beperking|klacht|schuld|helaas|afgewezen/i)
    expect(texts.every((text) => /[.!]$/.test(text))).toBe(true)
  },
)

test('whoever closes has words for each reason to choose from', () => {
  const reasons = [
    ...JOBHUNTER_CLOSING_REASONS,
    ...EMPLOYER_CLOSING_REASONS,
    ...ADVISER_CLOSING_REASONS,
  ]

  expect(new Set(Object.keys(CLOSING_CHOICES))).toEqual(new Set(reasons))
})

test.each([
  { value: 'candidateWithdrew', known: true },
  { value: 'Wij gaan toch voor iemand anders', known: false },
  { value: 'toString', known: false },
])('"$value" is a reason of the list: $known', ({ value, known }) => {
  expect(isClosingReason(value)).toBe(known)
})
