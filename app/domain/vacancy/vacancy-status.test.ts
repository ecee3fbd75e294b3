import { expect, test } from 'vitest'
import { endsOf, everyPair, type Said, whoMay } from '#tests/support/every-move.ts'
import { OPEN_VACANCY_STATUSES, VACANCY_MOVES, VACANCY_STATUSES } from './vacancy-status.ts'

const SAID: Said = {
  'draft provisional': ['employer'],
  'draft unconfirmed': ['adviser'],
  'draft withdrawn': ['employer', 'adviser'],
  'unconfirmed provisional': ['employer'],
  'unconfirmed withdrawn': ['employer', 'adviser'],
  'provisional published': ['adviser'],
  'provisional askedBack': ['adviser'],
  'provisional withdrawn': ['employer', 'adviser'],
  'askedBack provisional': ['employer'],
  'askedBack withdrawn': ['employer', 'adviser'],
  'published provisional': ['employer'],
  'published full': ['portal'],
  'published withdrawn': ['employer', 'adviser'],
  'full published': ['portal'],
  'full filled': ['portal'],
  'full withdrawn': ['employer', 'adviser'],
}

test.each(everyPair(VACANCY_STATUSES))(
  'a vacancy goes from $from to $to by whom it may',
  (pair) => {
    expect(whoMay(VACANCY_MOVES, pair)).toEqual(SAID[`${pair.from} ${pair.to}`] ?? [])
  },
)

test('a vacancy ends filled or withdrawn, and can leave every other status', () => {
  expect(endsOf(VACANCY_MOVES, VACANCY_STATUSES)).toEqual(['filled', 'withdrawn'])
})

test('every vacancy that is open can be withdrawn by its employer and by the adviser', () => {
  const who = OPEN_VACANCY_STATUSES.map((from) => whoMay(VACANCY_MOVES, { from, to: 'withdrawn' }))

  expect(who).toEqual(OPEN_VACANCY_STATUSES.map(() => ['employer', 'adviser']))
})
