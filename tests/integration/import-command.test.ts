import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { registerCommand } from '#app/cli/register.ts'
import { allSenders } from '#db/queries/senders.ts'
import { makeRegisterFile } from '#seed/make-register-file.ts'
import { FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>
let sender: TestSender
let folder: string
let file: string
let senders = 0

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
  folder = await mkdtemp(join(tmpdir(), 'register-'))
})
afterAll(async () => {
  await services.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  senders += 1
  sender = await openSender(services, `Gemeente Proefstad ${senders}`)
  file = join(folder, `mensen ${senders}.csv`)
})

const BAD_ROW = { ...FULL_ROW, referentie: '123456782', geboortedatum: 'geheim1999' }

/** Runs the command; gives its exit code and what it said on both outputs. */
async function run(...args: string[]) {
  const said: string[] = []
  const failed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void failed.push(String(line)))
  const exitCode = await registerCommand(args, services)
  log.mockRestore()
  error.mockRestore()
  return { exitCode, said: said.join('\n'), failed: failed.join('\n') }
}

describe('npm run register', () => {
  test('tells what came of the file, in plain lines', async () => {
    await writeFile(file, makeRegisterFile([FULL_ROW, BAD_ROW]))

    const { exitCode, said } = await run(file, '--sender', `proefstad ${senders}`)

    expect(exitCode).toBe(0)
    expect(said).toContain('Gelezen: 2. Nieuw: 1. Veranderd: 0. Hetzelfde: 0. Geweigerd: 1.')
    expect(said).toContain('Regel 3, kolom geboortedatum: Dit is geen datum')
    expect((await sender.personOf('U-1')).identity.firstName).toBe('Sam')
  })

  test('prints exactly the promised JSON, and no value from the file', async () => {
    await writeFile(file, makeRegisterFile([FULL_ROW, BAD_ROW]))

    const { said } = await run(file, '--sender', `Gemeente Proefstad ${senders}`, '--json')

    expect(JSON.parse(said)).toEqual({
      read: 2,
      new: 1,
      changed: 0,
      unchanged: 0,
      refused: 1,
      refusals: [
        { line: 3, column: 'referentie', because: expect.stringContaining('BSN') },
        { line: 3, column: 'geboortedatum', because: expect.stringContaining('31-12-2026') },
      ],
    })
    expect(said).not.toMatch(/123456782|geheim|Sam|Voorbeeld/)
  })

  test('writes the refused rows beside the file, for the owner only, with the BSN masked', async () => {
    await writeFile(file, makeRegisterFile([FULL_ROW, BAD_ROW]))
    const refused = join(folder, `mensen ${senders}.geweigerd.csv`)
    await writeFile(refused, 'older', { mode: 0o644 })

    await run(file, '--sender', `Gemeente Proefstad ${senders}`)

    const text = await readFile(refused, 'utf8')
    expect((await stat(refused)).mode & 0o777).toBe(0o600)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain('*********;Sam;Voorbeeld;geheim1999')
    expect(text).not.toContain('123456782')
  })

  test('changes and writes nothing in a dry run', async () => {
    await writeFile(file, makeRegisterFile([FULL_ROW, BAD_ROW]))

    const { said } = await run(file, '--sender', `Proefstad ${senders}`, '--dry-run', '--json')

    expect(JSON.parse(said)).toMatchObject({ read: 2, new: 1, refused: 1 })
    await expect(sender.personOf('U-1')).rejects.toThrow('nobody')
    await expect(stat(join(folder, `mensen ${senders}.geweigerd.csv`))).rejects.toThrow('ENOENT')
  })

  test('makes a municipality a sender with its first good file', async () => {
    await writeFile(file, 'naam\nx\n')
    await run(file, '--sender', 'Zeist')
    const afterBadFile = await allSenders(services.db)
    await writeFile(file, makeRegisterFile([FULL_ROW]))
    await run(file, '--sender', 'Zeist', '--dry-run')
    const afterDryRun = await allSenders(services.db)

    const { said } = await run(file, '--sender', 'Zeist')

    expect(afterBadFile.map(({ name }) => name)).not.toContain('Gemeente Zeist')
    expect(afterDryRun).toEqual(afterBadFile)
    expect(said).toContain('Nieuwe aanleverende partij: Gemeente Zeist.')
    expect(said).toContain('Nieuw: 1.')
  })
})

describe('the command refuses with a sentence', () => {
  test('a file that is cut off, also in JSON', async () => {
    await writeFile(file, makeRegisterFile([FULL_ROW, FULL_ROW]).slice(0, -40))

    const { exitCode, said } = await run(file, '--sender', `Proefstad ${senders}`, '--json')

    expect(exitCode).toBe(1)
    expect(JSON.parse(said)).toMatchObject({
      read: 0,
      new: 0,
      refusals: [{ line: 3, column: null, because: expect.stringContaining('niet compleet') }],
    })
  })

  test('a sender that is no municipality and not UWV', async () => {
    await writeFile(file, makeRegisterFile([FULL_ROW]))

    const { exitCode, failed } = await run(file, '--sender', 'Stichting Ergens')

    expect(exitCode).toBe(1)
    expect(failed).toContain('Deze aanleverende partij kennen wij niet.')
    expect(failed).toContain(`Gemeente Proefstad ${senders}`)
  })

  test('a file that is not there', async () => {
    const { exitCode, failed } = await run(join(folder, 'weg.csv'), '--sender', 'Zeist')

    expect(exitCode).toBe(1)
    expect(failed).toContain('kunnen wij niet openen')
  })

  test.each([
    [[]],
    [['x.csv']],
    [['x.csv', 'y.csv', '--sender', 'UWV']],
    [['x.csv', '--sendr', 'UWV']],
  ])('words that it does not know: %j', async (args) => {
    const { exitCode, failed } = await run(...args)

    expect(exitCode).toBe(2)
    expect(failed).toContain('npm run register -- BESTAND --sender NAAM')
  })
})
