import { expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import type { Criteria } from './criteria.ts'
import { dropOne, explainNone } from './relaxations.ts'

const utrecht = municipalityCode.parse('GM0344')
const nameOf = () => 'Utrecht'

test('each filter is left out once, and the rest stays', () => {
  const criteria: Criteria = {
    text: 'planten',
    chosen: { licence: ['B', 'C'], municipality: [utrecht] },
    within: [utrecht],
    hours: { least: 16, most: 24 },
    availableBy: isoDate.parse('2026-04-01'),
    knownOnly: true,
    fit: [{ code: 'orders-verzamelen', weight: 1 }],
  }

  const dropped = dropOne(criteria, nameOf)

  expect(dropped.map(({ label }) => label)).toEqual([
    'planten',
    'Utrecht',
    'rijbewijs B (auto) of rijbewijs C (vrachtwagen)',
    'de afstand',
    '16 tot 24 uur per week',
    'beschikbaar op 1 april 2026',
    'alleen wat bekend is',
  ])
  expect(dropped.every((one) => one.criteria.fit === criteria.fit)).toBe(true)
  expect(dropped[2]?.criteria.chosen).toEqual({ municipality: [utrecht] })
  expect(dropped[3]?.criteria).toEqual({ ...criteria, within: undefined })
})

test('a search without filters has nothing to leave out', () => {
  expect(dropOne({ text: ' ', chosen: { licence: [] } }, nameOf)).toEqual([])
})

test('the filter that costs most people is named first, with how many there are without it', () => {
  const sentences = explainNone([
    { label: 'de afstand', found: 1 },
    { label: 'talent: rustig', found: 0 },
    { label: 'rijbewijs B (auto)', found: 14 },
  ])

  expect(sentences).toEqual([
    'Niemand met ‘rijbewijs B (auto)’. Zonder dit filter: 14 kandidaten.',
    'Niemand met ‘de afstand’. Zonder dit filter: 1 kandidaat.',
  ])
})

test.each([
  { relaxations: [{ label: 'de afstand', found: 0 }], says: 'Ook zonder één van uw filters' },
  { relaxations: [], says: 'Er is nu nog niemand' },
])('when no single filter helps, people read what to do: $says', ({ relaxations, says }) => {
  const [sentence, ...others] = explainNone(relaxations)

  expect(sentence).toContain(says)
  expect(others).toEqual([])
})
