import { expect, test } from 'vitest'
import { EMPTY_PROFILE, type Profile } from '#app/domain/candidate/profile.ts'
import { isoDate } from '#app/domain/primitives.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { rankVacancies } from './fitting-vacancies.ts'

const today = isoDate.parse('2026-03-02')
const picker: Profile = {
  ...EMPTY_PROFILE,
  competencies: [{ code: 'orders-verzamelen', level: 'independent', evidence: 'observed' }],
  hoursLeast: 16,
  hoursMost: 24,
}

test('work that someone can do comes first, then work nobody described, then other work', () => {
  const picking = vacancy('picking', {
    needs: [{ code: 'orders-verzamelen', weight: 'essential' }],
  })
  const undescribed = vacancy('undescribed', { title: 'Medewerker', work: 'Werk.' })
  const windows = vacancy('windows', { needs: [{ code: 'ramen-wassen', weight: 'essential' }] })

  const ranked = rankVacancies(picker, [windows, undescribed, picking], today)

  expect(ranked.map(({ id }) => id)).toEqual(['picking', 'undescribed', 'windows'])
})

test.each([
  {
    hours: 24,
    first: 'other',
    why: 'its last hour fits and the other does too, so the id decides',
  },
  { hours: 25, first: 'same', why: 'one hour too many' },
])('hours decide at $hours: $first comes first ($why)', ({ hours, first }) => {
  const same = vacancy('same', {})
  const other = vacancy('other', { hoursLeast: hours, hoursMost: 32 })

  expect(rankVacancies(picker, [same, other], today)[0]?.id).toBe(first)
})

test('between equals the vacancy that starts first comes first, and no date comes last', () => {
  const vacancies = [
    vacancy('a', {}),
    vacancy('b', { startsOn: isoDate.parse('2026-05-01') }),
    vacancy('c', { startsOn: isoDate.parse('2026-04-01') }),
  ]

  const ranked = rankVacancies(picker, vacancies, today)

  expect(ranked.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('every vacancy comes with its reasons, and no score', () => {
  const [first] = rankVacancies(picker, [vacancy('a', {})], today)

  expect(Object.keys(first ?? {})).toEqual(['id', 'reasons'])
  expect(first?.reasons).toContainEqual({
    kind: 'fits',
    about: 'condition',
    text: 'Wil 16 tot 24 uur werken, dat past',
  })
})

function vacancy(id: string, of: Parameters<typeof makeVacancyText>[0]) {
  return { id, text: makeVacancyText(of) }
}
