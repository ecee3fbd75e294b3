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
  expect(standingInWords(of)).toBe(words)
})

test.each([
  { checkNeeded: false, words: 'Heeft werk via het portaal' },
  { checkNeeded: true, words: 'Jobhunter kijkt het profiel na' },
])('someone placed, check needed: $checkNeeded, reads $words', ({ checkNeeded, words }) => {
  expect(
    standingInWords({ release: 'released', consent: 'given', placed: true, checkNeeded }),
  ).toBe(words)
})
