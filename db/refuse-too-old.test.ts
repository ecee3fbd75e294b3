import { expect, test } from 'vitest'
import { refuseTooOld } from './refuse-too-old.ts'
import { StartProblem } from './start-problem.ts'

test('the last PostgreSQL before 15 is refused with a sentence that names the setting', () => {
  const refused = new StartProblem(
    'DATABASE_URL wijst naar PostgreSQL 14: het portaal heeft PostgreSQL 15 of nieuwer nodig.',
  )
  expect(() => refuseTooOld(149_999)).toThrow(refused)
})

test.each([150_000, 180_004])('PostgreSQL %d is new enough', (number) => {
  expect(() => refuseTooOld(number)).not.toThrow()
})
