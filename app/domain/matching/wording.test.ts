import { expect, test } from 'vitest'
import { enumerate, insideSentence } from './wording.ts'

test.each([
  { label: 'Orders verzamelen', inside: 'orders verzamelen' },
  { label: 'ICT en data', inside: 'ICT en data' },
  { label: 'Één taak', inside: 'één taak' },
  { label: '', inside: '' },
])('"$label" stands inside a sentence as "$inside"', ({ label, inside }) => {
  expect(insideSentence(label)).toBe(inside)
})

test.each([
  { parts: [], words: '' },
  { parts: ['fiets'], words: 'fiets' },
  { parts: ['fiets', 'bus'], words: 'fiets of bus' },
  { parts: ['fiets', 'bus', 'auto'], words: 'fiets, bus of auto' },
])('$parts reads as "$words"', ({ parts, words }) => {
  expect(enumerate(parts, 'of')).toBe(words)
})
