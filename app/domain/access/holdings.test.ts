import { expect, test } from 'vitest'
import { type Holdings, holdingsInWords, isFree } from './holdings.ts'

const nothing: Holdings = {
  candidates: 0,
  openFlags: 0,
  employers: 0,
  places: 0,
  accessRequests: 0,
  openWays: 0,
  employerWaiting: 0,
}

test('an account without anything on it is free', () => {
  expect(isFree(nothing)).toBe(true)
})

test.each(Object.keys(nothing))('one of %s keeps an account', (kind) => {
  expect(isFree({ ...nothing, [kind]: 1 })).toBe(false)
})

test('what is still there is named, one or several', () => {
  expect(holdingsInWords({ ...nothing, candidates: 12, employers: 1, places: 2 })).toBe(
    '12 kandidaten, 1 werkgever en 2 gemeenten',
  )
})
