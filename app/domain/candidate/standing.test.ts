import { expect, test } from 'vitest'
import { standingInWords } from './standing.ts'

const free = { placed: false, checkNeeded: false }

test.each([
  { release: 'none', consent: 'none', ...free, words: 'Nog niet zichtbaar' },
  { release: 'none', consent: 'given', ...free, words: 'Akkoord, nog niet vrijgegeven' },
  { release: 'released', consent: 'none', ...free, words: 'Vrijgegeven, wacht op akkoord' },
  { release: 'released', consent: 'given', ...free, words: 'Zichtbaar voor werkgevers' },
  { release: 'released', consent: 'outdated', ...free, words: 'Zichtbaar voor werkgevers' },
  { release: 'takenBack', consent: 'given', ...free, words: 'Vrijgave teruggenomen' },
  { release: 'released', consent: 'withdrawn', ...free, words: 'Wil niet zichtbaar zijn' },
] as const)('released $release and agreed $consent reads $words', ({ words, ...of }) => {
  expect(standingInWords(of, 'manager')).toBe(words)
})

const placed = { release: 'released', consent: 'given', placed: true } as const

test.each([
  { reader: 'manager', checkNeeded: false, words: 'Heeft werk via het portaal' },
  { reader: 'manager', checkNeeded: true, words: 'Jobhunter kijkt het profiel na' },
  { reader: 'jobhunter', checkNeeded: true, words: 'U kijkt het profiel na' },
] as const)(
  'someone placed, check needed: $checkNeeded, reads $words for the $reader',
  ({ reader, checkNeeded, words }) => {
    expect(standingInWords({ ...placed, checkNeeded }, reader)).toBe(words)
  },
)
