import { expect, test } from 'vitest'
import { sidesThatMayMove } from '#tests/support/sides-that-may-move.ts'
import { nextOfVacancy, vacancyStatusLabel } from './sentences.ts'
import { VACANCY_MOVES, VACANCY_STATUSES } from './vacancy-status.ts'

test('an employer reads that a vacancy is provisional, an adviser that it waits for a look', () => {
  expect(vacancyStatusLabel('provisional', 'employer')).toBe('Voorlopig')
  expect(vacancyStatusLabel('provisional', 'adviser')).toBe('Te beoordelen')
})

test('a vacancy that stands open waits for nobody, and says what goes on', () => {
  const { owner, sentence } = nextOfVacancy('published', 'adviser')

  expect(owner).toBeNull()
  expect(sentence).toContain('bekijkt de kandidaten')
})

const OTHERS = VACANCY_STATUSES.filter((status) => status !== 'published')

test.each(OTHERS.map((status) => ({ status })))(
  'a vacancy that is $status has an owner exactly when it can still move',
  ({ status }) => {
    const next = nextOfVacancy(status, 'adviser')

    expect(next.owner !== null).toBe(sidesThatMayMove(VACANCY_MOVES, status).length > 0)
    expect(next.sentence).toMatch(/\.$/)
  },
)
