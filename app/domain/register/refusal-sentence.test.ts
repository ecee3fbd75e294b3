import { expect, test } from 'vitest'
import { refusalSentence } from './refusal-sentence.ts'
import { ROW_REFUSALS } from './sentences.ts'

test('a word that is not known is answered with the words of that column', () => {
  expect(refusalSentence({ column: 'Status', because: 'unknownWord' })).toBe(
    'Hier staat een woord dat wij niet kennen. Kies uit: geregistreerd; aangevraagd; nee.',
  )
})

test.each([
  { column: 'talenten', because: 'unknownWord' },
  { column: 'status', because: 'statusMissing' },
  { column: null, because: 'fieldCount' },
] as const)('$because in $column has one sentence', ({ column, because }) => {
  expect(refusalSentence({ column, because })).toBe(ROW_REFUSALS[because])
})
