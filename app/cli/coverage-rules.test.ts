import { expect, test, vi } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { rulesOn } from '#app/domain/coverage/law/rules-on.ts'
import { coverageRules } from './coverage-rules.ts'

const TODAY = day('2026-11-22')

function run(args: string[], today = TODAY) {
  const said: string[] = []
  const failed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void failed.push(String(line)))
  const exitCode = coverageRules(args, today)
  log.mockRestore()
  error.mockRestore()
  return { exitCode, said: said.join('\n'), failed }
}

test('prints the rules of a day with value, source and what changes next', () => {
  const { exitCode, said, failed } = run(['--on', '2026-07-01'])

  expect([exitCode, failed]).toEqual([0, []])
  expect(said).toMatch(/^Regels op 1 juli 2026/)
  expect(said).toMatch(/Minimumloon vanaf 21 jaar: €\u00a014,99[\s\S]*?Vanaf 1 januari 2027/)
  expect(said).toMatch('https://wetten.overheid.nl/BWBR0001888/2026-07-01')
  expect(said).not.toMatch('LET OP')
})

test('without a day it is today; with --json the same as the page gets', () => {
  const { said } = run(['--json'])

  expect(JSON.parse(said)).toEqual(rulesOn(TODAY, TODAY))
})

test('a check of long ago is warned about, with whom to tell: nobody changes the rows here', () => {
  const { said } = run([], day('2027-06-01'))

  expect(said).toMatch(/LET OP: \d+ bronnen zijn langer dan zes maanden geleden nagekeken/)
  expect(said).toContain('Laat het de makers van het portaal weten')
  expect(said).not.toMatch(/zet dan/i)
})

test.each([
  [['--on', '2026-02-29']],
  [['--on', 'morgen']],
  [['--on', '']],
  [['--op', '2026-07-01']],
  [['2026-07-01']],
])('%j is refused with one sentence', (args) => {
  const { exitCode, said, failed } = run(args)

  expect([exitCode, said, failed.length]).toEqual([2, '', 1])
  expect(failed[0]).toMatch(/^Geef een dag/)
})
