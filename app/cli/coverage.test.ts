import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { coverage } from './coverage.ts'

const folder = await mkdtemp(join(tmpdir(), 'maatwerk-coverage-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(file: string) {
  const said: string[] = []
  const failed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void failed.push(String(line)))
  const exitCode = await coverage([file])
  log.mockRestore()
  error.mockRestore()
  return { exitCode, answer: JSON.parse(said.join('\n')), failed }
}

async function fileWith(name: string, written: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, written)
  return file
}

const INPUT = JSON.stringify({ terms: { startsOn: '2026-07-01', hoursPerWeek: 32 } })

test('a file that begins with a byte order mark is read as one without', async () => {
  const plain = await run(await fileWith('zonder.json', INPUT))
  const marked = await run(await fileWith('met.json', `\uFEFF${INPUT}`))

  expect([plain.exitCode, marked.exitCode]).toEqual([0, 0])
  expect(marked.answer).toEqual(plain.answer)
})

test.each(['weg.json', '.'])(
  '%s cannot be read: a fault that names it, and exit 2',
  async (name) => {
    const file = join(folder, name)
    const message = `Het bestand ${file} kunnen wij niet openen. Kijk de naam en de map na.`

    expect(await run(file)).toEqual({
      exitCode: 2,
      answer: { faults: [{ path: '', message }] },
      failed: [message],
    })
  },
)

test('a start in the year 9999 is a fault, never a fault of the program', async () => {
  const terms = { startsOn: '9999-12-31', hoursPerWeek: 32, months: 12 }
  const { exitCode, failed } = await run(await fileWith('laat.json', JSON.stringify({ terms })))

  expect(exitCode).toBe(2)
  expect(failed).toEqual(['terms.startsOn: Kies een dag in de jaren 1900 tot en met 2100.'])
})
