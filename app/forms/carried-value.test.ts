import { expect, test } from 'vitest'
import { carriedValue } from './carried-value.ts'

const typed = { version: '1', reason: '' }

test('a form that is shown for the first time carries what stands now', () => {
  expect(carriedValue(undefined, 'version', 2)).toBe('2')
})

test('after a mistake in the form it carries the version that the person saw', () => {
  const refused = { errors: { reason: 'Schrijf kort waarom.' }, typed }

  expect(carriedValue(refused, 'version', 2)).toBe('1')
  expect(carriedValue({ errors: {}, typed }, 'version', 2)).toBe('1')
})

test('after a refusal by a rule, which shows how it stands now, it carries what stands now', () => {
  const refused = { errors: { form: 'De voorwaarden zijn net veranderd.' }, typed }

  expect(carriedValue(refused, 'version', 2)).toBe('2')
})

test('what was not sent is what stands now', () => {
  expect(carriedValue({ errors: {}, typed }, 'seen', 'draft')).toBe('draft')
})
