import { expect, test } from 'vitest'
import { sidesThatMayMove } from '#tests/support/sides-that-may-move.ts'
import {
  nextOfOffer,
  nextOfPlacement,
  offerStatusLabel,
  placementStatusLabel,
} from './sentences.ts'
import { OFFER_MOVES, OFFER_STATUSES, PLACEMENT_MOVES, PLACEMENT_STATUSES } from './statuses.ts'

test.each(
  OFFER_STATUSES.map((status) => ({ status, sides: sidesThatMayMove(OFFER_MOVES, status) })).filter(
    ({ sides }) => sides.length > 0,
  ),
)('whoever owns an offer that is $status may move it', ({ status, sides }) => {
  expect(sides).toContain(nextOfOffer(status).owner)
})

test.each(
  PLACEMENT_STATUSES.map((status) => ({
    status,
    sides: sidesThatMayMove(PLACEMENT_MOVES, status),
  })).filter(({ sides }) => sides.length > 0),
)('whoever owns a placement that is $status may move it', ({ status, sides }) => {
  expect(sides).toContain(nextOfPlacement(status).owner)
})

test.each(['notStarted', 'ended'] as const)(
  'after %s the jobhunter has the next step, so nobody is forgotten',
  (status) => {
    expect(nextOfPlacement(status).owner).toBe('jobhunter')
  },
)

test.each(['draft', 'awaitingYes', 'ready'] as const)(
  'an employer does not read what happens inside an offer that is %s',
  (status) => {
    expect(offerStatusLabel(status, 'employer')).toBe('In voorbereiding')
  },
)

test('a placement reads differently for who works with it', () => {
  expect(placementStatusLabel('started', 'employer')).toBe('Werkt bij u')
  expect(placementStatusLabel('started', 'jobhunter')).toBe('Aan het werk')
})
