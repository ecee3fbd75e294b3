import { expect, test } from 'vitest'
import { endsOf, everyPair, type Said, whoMay } from '#tests/support/every-move.ts'
import {
  FLAG_MOVES,
  FLAG_STATUSES,
  INTRODUCTION_MOVES,
  INTRODUCTION_STATUSES,
  MEETING_MOVES,
  MEETING_STATUSES,
  OPEN_INTRODUCTION_STATUSES,
  REQUEST_MOVES,
  REQUEST_STATUSES,
} from './statuses.ts'

const FLAG: Said = {
  'open takenUp': ['adviser', 'portal'], // the portal: a request joins the flag that stands
  'open declined': ['adviser'],
  'open withdrawn': ['jobhunter', 'portal'],
}
const INTRODUCTION: Said = {
  'candidateAsked shown': ['jobhunter'],
  'candidateAsked withdrawn': ['jobhunter', 'portal'],
  'shown wanted': ['employer'],
  'shown notWanted': ['employer'],
  'shown withdrawn': ['portal'],
}
const REQUEST: Said = {
  'open candidateYes': ['jobhunter'],
  'open closed': ['employer', 'adviser', 'jobhunter', 'portal'],
  'candidateYes met': ['adviser'],
  'candidateYes closed': ['employer', 'adviser', 'portal'],
  'met closed': ['employer', 'adviser', 'portal'],
}
const MEETING: Said = {
  'planned planned': ['adviser'],
  'planned held': ['adviser'],
  'planned missed': ['adviser'],
  'planned cancelled': ['adviser', 'portal'],
}

test.each(everyPair(FLAG_STATUSES))('a flag goes from $from to $to by whom it may', (pair) => {
  expect(whoMay(FLAG_MOVES, pair)).toEqual(FLAG[`${pair.from} ${pair.to}`] ?? [])
})

test.each(everyPair(INTRODUCTION_STATUSES))(
  'an introduction goes from $from to $to by whom it may',
  (pair) => {
    expect(whoMay(INTRODUCTION_MOVES, pair)).toEqual(INTRODUCTION[`${pair.from} ${pair.to}`] ?? [])
  },
)

test.each(everyPair(REQUEST_STATUSES))(
  'a request goes from $from to $to by whom it may',
  (pair) => {
    expect(whoMay(REQUEST_MOVES, pair)).toEqual(REQUEST[`${pair.from} ${pair.to}`] ?? [])
  },
)

test.each(everyPair(MEETING_STATUSES))(
  'a meeting goes from $from to $to by whom it may',
  (pair) => {
    expect(whoMay(MEETING_MOVES, pair)).toEqual(MEETING[`${pair.from} ${pair.to}`] ?? [])
  },
)

test('whatever is still open on the way can be left', () => {
  expect(endsOf(FLAG_MOVES, FLAG_STATUSES)).toEqual(['takenUp', 'declined', 'withdrawn'])
  expect(endsOf(INTRODUCTION_MOVES, INTRODUCTION_STATUSES)).toEqual([
    'wanted',
    'notWanted',
    'withdrawn',
  ])
  expect(endsOf(REQUEST_MOVES, REQUEST_STATUSES)).toEqual(['closed'])
  expect(endsOf(MEETING_MOVES, MEETING_STATUSES)).toEqual(['held', 'missed', 'cancelled'])
})

test('an introduction is open as long as someone can still move it', () => {
  const ends: readonly string[] = endsOf(INTRODUCTION_MOVES, INTRODUCTION_STATUSES)

  expect(INTRODUCTION_STATUSES.filter((status) => !ends.includes(status))).toEqual([
    ...OPEN_INTRODUCTION_STATUSES,
  ])
})
