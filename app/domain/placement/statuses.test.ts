import { expect, test } from 'vitest'
import { endsOf, everyPair, type Said, whoMay } from '#tests/support/every-move.ts'
import {
  OFFER_MOVES,
  OFFER_STATUSES,
  OPEN_OFFER_STATUSES,
  PLACEMENT_MOVES,
  PLACEMENT_STATUSES,
} from './statuses.ts'

const OFFER: Said = {
  'draft awaitingYes': ['adviser'],
  'draft withdrawn': ['adviser', 'portal'],
  'awaitingYes ready': ['jobhunter'],
  'awaitingYes draft': ['adviser', 'jobhunter'],
  'awaitingYes withdrawn': ['adviser', 'portal'],
  'ready sent': ['adviser'],
  'ready draft': ['adviser'],
  'ready withdrawn': ['adviser', 'portal'],
  'sent accepted': ['employer'],
  'sent declined': ['employer'],
  'sent changeAsked': ['employer'],
  'sent lapsed': ['portal'],
  'sent withdrawn': ['adviser', 'portal'],
  'changeAsked draft': ['adviser'],
  'changeAsked withdrawn': ['adviser', 'portal'],
}
const PLACEMENT: Said = {
  'reserved started': ['employer', 'adviser'],
  'reserved notStarted': ['employer', 'adviser'],
  'started ended': ['adviser', 'jobhunter'],
}

test.each(everyPair(OFFER_STATUSES))('an offer goes from $from to $to by whom it may', (pair) => {
  expect(whoMay(OFFER_MOVES, pair)).toEqual(OFFER[`${pair.from} ${pair.to}`] ?? [])
})

test.each(everyPair(PLACEMENT_STATUSES))(
  'a placement goes from $from to $to by whom it may',
  (pair) => {
    expect(whoMay(PLACEMENT_MOVES, pair)).toEqual(PLACEMENT[`${pair.from} ${pair.to}`] ?? [])
  },
)

test('an offer ends with an answer, with its start day or withdrawn, and can leave every other status', () => {
  const ends: readonly string[] = endsOf(OFFER_MOVES, OFFER_STATUSES)

  expect(ends).toEqual(['accepted', 'declined', 'lapsed', 'withdrawn'])
  expect(OFFER_STATUSES.filter((status) => !ends.includes(status))).toEqual([
    ...OPEN_OFFER_STATUSES,
  ])
})

test('a placement that did not start or has ended is over; the other two can be left', () => {
  expect(endsOf(PLACEMENT_MOVES, PLACEMENT_STATUSES)).toEqual(['notStarted', 'ended'])
})
