import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  checkbox,
  day,
  euroAsCents,
  optionalWholeNumber,
  requiredText,
  severalOf,
} from './fields.ts'
import { readForm } from './read-form.server.ts'

const input = z.object({
  work: requiredText('Vul in welk werk het is.'),
  hours: optionalWholeNumber(1, 40),
  conditions: severalOf(['quietRoom', 'smallTeam']),
})

function post(...fields: [string, string][]): Request {
  return new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) })
}

test('nothing typed is unknown and no box is an empty list', async () => {
  const form = await readForm(post(['work', ' Groen '], ['hours', '']), input)

  expect(form).toMatchObject({
    ok: true,
    value: { work: 'Groen', hours: undefined, conditions: [] },
  })
})

test.each([
  { ticked: ['quietRoom'], why: 'one box' },
  { ticked: ['quietRoom', 'smallTeam'], why: 'two boxes' },
] as const)('$why is a list', async ({ ticked }) => {
  const boxes = ticked.map((value): [string, string] => ['conditions', value])

  const form = await readForm(post(['work', 'Groen'], ...boxes), input)

  expect(form).toMatchObject({ ok: true, value: { conditions: [...ticked] } })
})

test('a refused form keeps what was typed, with one message per field', async () => {
  const form = await readForm(post(['work', ''], ['hours', '41'], ['conditions', 'x']), input)

  expect(form).toMatchObject({
    ok: false,
    errors: {
      work: 'Vul in welk werk het is.',
      hours: 'Vul een getal in van 1 tot en met 40.',
      conditions: 'Kies uit de lijst.',
    },
    typed: { work: '', hours: '41', conditions: 'x' },
  })
})

test('a password is never sent back', async () => {
  const form = await readForm(post(['password', 'geheim'], ['email', 'x']), input)

  expect(form.typed).toEqual({ email: 'x' })
})

test('looking for words keeps the form and says nothing is wrong', async () => {
  const search = post(['work', ''], ['_zoek', 'competency:skills'], ['skillsZoek', 'schoonmaken'])

  const form = await readForm(search, input)

  expect(form).toMatchObject({ ok: false, errors: {}, found: { field: 'skills' } })
  expect(form).toHaveProperty('found.terms.0.code')
})

test('Enter in another field presses the search button, which without letters is an ordinary answer', async () => {
  const form = await readForm(post(['work', 'Groen'], ['_zoek', 'competency:skills']), input)

  expect(form).toMatchObject({ ok: true })
})

test.each([
  { typed: '15,60', cents: 1560 },
  { typed: '15.60', cents: 1560 },
  { typed: '1.250', cents: 125000 },
  { typed: '1.250,05', cents: 125005 },
])('€ $typed is $cents cents', ({ typed, cents }) => {
  expect(euroAsCents('Vul een bedrag in.', 0, 5000).parse(typed)).toBe(cents)
})

test.each(['veel', '1,2,3', '5001', '-1', ''])('€ %j is refused', (typed) => {
  expect(euroAsCents('Vul een bedrag in.', 0, 5000).safeParse(typed).success).toBe(false)
})

test.each([
  { typed: '2028-02-29', is: true },
  { typed: '2026-02-29', is: false },
  { typed: '', is: false },
])('$typed is a day: $is', ({ typed, is }) => {
  expect(day('Vul een dag in.').safeParse(typed).success).toBe(is)
})

test('a box that is not ticked is a no, not a gap', () => {
  expect(checkbox.parse(undefined)).toBe(false)
  expect(checkbox.parse('ja')).toBe(true)
})
