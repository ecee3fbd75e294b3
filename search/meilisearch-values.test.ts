import { expect, test } from 'vitest'
import { decodeValue, encodeValue } from './meilisearch-values.ts'

test.each([
  'unknown',
  'fixedRoutine',
  '36-40',
  'GM0344',
  `"quotes" and 'quotes' \\ and \\\\`,
  '" OR id EXISTS',
  '^a %41 %5E',
  'één 🙂 ~!*()',
])('a value comes back as it went in: %s', (value) => {
  expect(decodeValue(encodeValue(value))).toBe(value)
})

test('what goes into a filter has no quote, backslash or space, and capitals stay apart', () => {
  expect(encodeValue(`B " \\ '`)).toMatch(/^[a-z0-9^%.~!*()'_-]+$/)
  expect(encodeValue('B')).not.toBe(encodeValue('b'))
  expect(encodeValue('\ud800')).toBe(encodeValue('\ufffd'))
})
