import { expect, test } from 'vitest'
import { fixedSegments, withoutValues } from './request-log.ts'

const known = fixedSegments([
  { path: 'vacatures/:vacancyId/bewerken' },
  { path: 'uitnodiging/:token' },
  { path: '*' },
  {},
  undefined,
])

test.each([
  { path: '/', logged: '/' },
  { path: '/vacatures/8f14e45f/bewerken', logged: '/vacatures/*/bewerken' },
  { path: '/vacatures/8f14e45f.data', logged: '/vacatures/*' },
  { path: '/vacatures.data', logged: '/vacatures.data' },
  { path: '/uitnodiging/geheim', logged: '/uitnodiging/*' },
  { path: '/jan-jansen', logged: '/*' },
])('$path is logged as $logged', ({ path, logged }) => {
  expect(withoutValues(path, known)).toBe(logged)
})
