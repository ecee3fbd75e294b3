import { expect, test } from 'vitest'
import { asReadBy } from './next-step.ts'

test.each([
  {
    reader: 'employer',
    sentence: 'De werkgever zegt ja, nee of vraagt een aanpassing.',
    read: 'U zegt ja, nee of vraagt een aanpassing.',
  },
  {
    reader: 'employer',
    sentence: 'Op de begindag legt de adviseur of de werkgever vast of het werk begonnen is.',
    read: 'Op de begindag legt de adviseur of u vast of het werk begonnen is.',
  },
  {
    reader: 'adviser',
    sentence: 'Op de begindag legt de adviseur of de werkgever vast of het werk begonnen is.',
    read: 'Op de begindag legt u of de werkgever vast of het werk begonnen is.',
  },
  {
    reader: 'adviser',
    sentence: 'De werkgever beantwoordt de vraag van de adviseur.',
    read: 'De werkgever beantwoordt de vraag van u.',
  },
  {
    reader: 'jobhunter',
    sentence: 'De bedrijfsadviseur plant een kennismaking.',
    read: 'De bedrijfsadviseur plant een kennismaking.',
  },
] as const)('$reader reads: $read', ({ reader, sentence, read }) => {
  expect(asReadBy(reader, sentence)).toBe(read)
})
