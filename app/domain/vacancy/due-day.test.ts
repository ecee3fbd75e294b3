import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { dueDayOf } from './due-day.ts'
import { VACANCY_STATUSES } from './vacancy-status.ts'

const dueOn = isoDate.parse('2026-03-09')

test('only where one side has to act there is a day', () => {
  const withDay = VACANCY_STATUSES.filter((status) => dueDayOf({ status, dueOn }) !== null)

  expect(withDay).toEqual(['unconfirmed', 'provisional', 'askedBack'])
})
