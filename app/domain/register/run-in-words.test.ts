import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { runInWords, type ShownRun } from './run-in-words.ts'

const run: ShownRun = {
  id: 'run',
  sender: 'Gemeente Voorbeeldstad',
  status: 'done',
  because: null,
  dryRun: false,
  read: 144,
  total: 144,
  new: 140,
  changed: 1,
  unchanged: 0,
  refused: 3,
  startedOn: isoDate.parse('2026-03-02'),
  startedTime: '14:05',
}

test.each([
  { over: {}, words: '140 nieuw, 1 veranderd, 0 hetzelfde, 3 geweigerd' },
  { over: { dryRun: true }, words: 'Proef: 140 nieuw, 1 veranderd, 0 hetzelfde, 3 geweigerd' },
  { over: { status: 'running', read: 1, total: null }, words: 'Wordt gelezen: 1 rij tot nu toe' },
  {
    over: { status: 'running', read: 500, total: 7500 },
    words: 'Wordt gelezen: 500 van de 7.500 rijen tot nu toe',
  },
  {
    over: { status: 'refused', because: 'noRows' },
    words: 'Onder de bovenste rij staat niemand. Er is niets veranderd.',
  },
] as const)('a run reads as $words', ({ over, words }) => {
  expect(runInWords({ ...run, ...over })).toBe(words)
})
