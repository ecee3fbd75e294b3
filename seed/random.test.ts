import { expect, test } from 'vitest'
import { randomFrom } from './random.ts'

test('the same seed gives the same chance, another seed another', () => {
  const drawn = (seed: number) => {
    const random = randomFrom(seed)
    return [random.fraction(), random.whole(1, 1000), random.some([1, 2, 3, 4, 5], 3)]
  }
  expect(drawn(1)).toEqual(drawn(1))
  expect(drawn(1)).not.toEqual(drawn(2))
})

test('whole numbers lie between both ends, and both ends come up', () => {
  const random = randomFrom(3)
  const drawn = Array.from({ length: 500 }, () => random.whole(2, 5))
  expect([...new Set(drawn)].sort()).toEqual([2, 3, 4, 5])
})

test('some are different ones, never more than there are', () => {
  const drawn = randomFrom(4).some(['a', 'b', 'c'], 9)
  expect(drawn.toSorted()).toEqual(['a', 'b', 'c'])
})

test('there is nothing to draw from an empty list', () => {
  expect(() => randomFrom(5).one([])).toThrow()
})
