import { expect, test } from 'vitest'
import { offerStatusLabel, placementStatusLabel } from './sentences.ts'

test.each(['draft', 'awaitingYes', 'ready'] as const)(
  'an employer does not read what happens inside an offer that is %s',
  (status) => {
    expect(offerStatusLabel(status, 'employer')).toBe('In voorbereiding')
  },
)

test('a placement reads differently for who works with it', () => {
  expect(placementStatusLabel('started', 'employer')).toBe('Werkt bij u')
  expect(placementStatusLabel('started', 'jobhunter')).toBe('Aan het werk')
})
