import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { vacancyInWords } from './vacancy-in-words.ts'

function said(of: Parameters<typeof makeVacancyText>[0] = {}) {
  const parts = vacancyInWords(makeVacancyText(of), () => 'Utrecht')
  return Object.fromEntries(parts.map(({ term, description }) => [term, description]))
}

test('what was asked is said, and all else is not known yet', () => {
  const { 'Wat is het werk?': work, 'Uren per week': hours, Plaats, ...others } = said()

  expect([work, hours, Plaats]).toEqual(['Bestellingen klaarzetten.', '16 tot 24 uur', 'Utrecht'])
  expect(Object.values(others).filter((description) => description !== null)).toEqual(['1'])
})

test('needed and nice to have are told apart, in words', () => {
  const parts = said({
    needs: [
      { code: 'orders-verzamelen', weight: 'essential' },
      { code: 'post-sorteren', weight: 'desirable' },
    ],
    wageCentsPerHour: 1560,
    startsOn: isoDate.parse('2026-04-01'),
    conditionsOffered: ['smallTeam', 'quietRoom'],
    licenceNeeded: 'B',
  })

  expect(parts).toMatchObject({
    'Wat iemand moet kunnen': 'Orders verzamelen',
    'Mooi meegenomen': 'Post sorteren',
    'Loon per uur': '€\u00a015,60',
    'Begint op': '1 april 2026',
    'Rijbewijs nodig': 'rijbewijs B (auto)',
    'Wat de werkplek biedt': 'Het team is klein; Er is een rustige werkplek',
  })
})
