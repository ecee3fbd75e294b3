import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckboxGroup } from './choice-groups.tsx'
import { SelectField } from './select-field.tsx'
import { TermPicker } from './term-picker.tsx'
import { TextField } from './text-field.tsx'

const places = [
  { value: 'utrecht', label: 'Utrecht' },
  { value: 'zeist', label: 'Zeist' },
]

test('a field is tied to its label, its hint and its error', () => {
  const html = renderToStaticMarkup(
    <TextField name="hours" label="Uren" hint="Per week" error="Vul de uren in." typed="veel" />,
  )

  expect(html).toContain('for="hours"')
  expect(html).toContain('aria-describedby="hours-hint hours-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('id="hours-error"')
  expect(html).toContain('value="veel"')
})

test('a field without error or hint says nothing of them', () => {
  const html = renderToStaticMarkup(<TextField name="hours" label="Uren" />)

  expect(html).not.toContain('aria-')
})

test('a choice that was made is still made after a refusal', () => {
  const html = renderToStaticMarkup(
    <SelectField name="place" label="Plaats" choices={places} typed="zeist" />,
  )

  expect(html).toContain('<option value="zeist" selected="">')
})

test('of several boxes the ticked ones stay ticked, and the first one carries the id of the question', () => {
  const html = renderToStaticMarkup(
    <CheckboxGroup name="places" label="Plaatsen" choices={places} typed={['zeist']} />,
  )

  expect(html).toMatch(/id="places"[^>]*value="utrecht"/)
  expect(html.match(/checked=""/g)).toHaveLength(1)
})

test('without JavaScript a picker offers the words found, unticked, next to what was chosen', () => {
  const html = renderToStaticMarkup(
    <TermPicker
      name="tasks"
      label="Taken"
      kind="task"
      labelOf={(code) => `woord ${code}`}
      typed={['a']}
      found={[
        { code: 'a', label: 'woord a' },
        { code: 'b', label: 'woord b' },
      ]}
    />,
  )

  expect(html.match(/value="a"/g)).toHaveLength(1)
  expect(html.match(/checked=""/g)).toHaveLength(1)
  expect(html).toContain('woord b')
  expect(html).toContain('value="task:tasks"')
})
