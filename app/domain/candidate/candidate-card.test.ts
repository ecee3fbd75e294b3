import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { makeCandidateDocument } from '#tests/support/make-candidate-document.ts'
import { cardOf, headlineOf } from './candidate-card.ts'
import type { Profile } from './profile.ts'

const TODAY = isoDate.parse('2026-03-02')

function card(of: Partial<Profile>) {
  return cardOf(makeCandidateDocument(of), TODAY, () => 'Zeist')
}

function can(code: string, level: Profile['competencies'][number]['level']) {
  return { code, level, evidence: 'observed' } as const
}

test.each<{ of: Partial<Profile>; headline: string; why: string }>([
  {
    of: { talents: ['precies', 'rustig', 'doorzetter', 'vrolijk'] },
    headline: 'Werkt precies, blijft rustig en zet door',
    why: 'the first three talents',
  },
  {
    of: { talents: ['geduldig', 'sterk-in-vaste-routine', 'oog-voor-detail'] },
    headline: 'Heeft geduld, is sterk in vaste routine en heeft oog voor detail',
    why: 'every talent says what someone does',
  },
  {
    of: { competencies: [can('orders-verzamelen', 'withHelp')] },
    headline: 'Kan orders verzamelen',
    why: 'what someone can do, when no talent is known',
  },
  { of: {}, headline: 'Nog niet veel over bekend', why: 'never an empty line' },
])('someone in one line: $why', ({ of, headline }) => {
  expect(headlineOf(makeCandidateDocument(of))).toBe(headline)
})

test('what someone does best stands first, and five is enough', () => {
  const { skills, moreSkills } = card({
    competencies: [
      can('barcodes-scannen', 'withHelp'),
      can('post-sorteren', 'independent'),
      can('goederen-inpakken', 'independent'),
      can('goederen-uitpakken', 'independent'),
      can('etiketten-plakken', 'independent'),
      can('orders-verzamelen', 'experienced'),
    ],
  })

  expect(skills).toHaveLength(5)
  expect(skills[0]).toBe('Orders verzamelen')
  expect(moreSkills).toBe(1)
})

test('what is not known yet is said to be so', () => {
  const { facts } = card({})

  expect(facts.map(({ text, known }) => [text, known])).toEqual([
    ['nog niet bekend', false],
    ['nog niet bekend', false],
    ['nog niet bekend', false],
  ])
})

test.each([
  { from: '2026-03-01', says: 'meteen' },
  { from: '2026-03-02', says: 'meteen' },
  { from: '2026-03-03', says: 'vanaf 3 maart 2026' },
])('who is free from $from begins $says', ({ from, says }) => {
  const { facts } = card({ availableFrom: isoDate.parse(from) })

  expect(facts).toContainEqual({ term: 'Kan beginnen', text: says, known: true })
})
