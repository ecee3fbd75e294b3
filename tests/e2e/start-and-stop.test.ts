import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTestDatabase } from '#tests/support/database.ts'
import { startAndEnd, startTestPortal } from '#tests/support/portal.ts'

const folder = await mkdtemp(join(tmpdir(), 'maatwerk met spatie-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a portal of its own starts in a folder with a space, and again after kill -9', async () => {
  const settings = { DATA_DIR: join(folder, 'eigen'), DEMO: '0' }

  const first = await startTestPortal(settings)
  await first.kill()
  const started = performance.now()
  const second = await startTestPortal(settings)
  const seconds = (performance.now() - started) / 1000
  const exitCode = await second.stop()

  expect(second.said()).toContain('PostgreSQL van het portaal zelf')
  expect(second.said()).toContain('PostgreSQL, want er is geen MEILI_URL')
  expect(seconds).toBeLessThan(5)
  expect(exitCode).toBe(0)
})

test('in a database that someone brought, no demo is made and no account shown', async () => {
  const database = await openTestDatabase()

  const portal = await startTestPortal({ DATABASE_URL: database.url })
  await portal.stop()
  const [row] = await database.sql`select count(*)::int as number from accounts`
  await database.close()

  expect(portal.said()).toContain('(DATABASE_URL)')
  expect(portal.said()).not.toContain('demo')
  expect(row).toEqual({ number: 0 })
})

test('a port that is taken ends the start with a sentence that names PORT', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const taken = address !== null && typeof address === 'object' ? address.port : 0

  const { exitCode, said } = await startAndEnd({ PORT: String(taken) })
  other.close()

  expect(exitCode).toBe(1)
  expect(said).toMatch(new RegExp(`^Poort ${taken} \\(PORT\\) is bezet.*\\n$`))
})

test.each([
  { name: 'PORT', value: 'drie' },
  { name: 'DATABASE_URL', value: 'postgres://niemand:fout@127.0.0.1:1/niets' },
  { name: 'MEILI_URL', value: 'http://127.0.0.1:1', MEILI_API_KEY: 'sleutel' },
  { name: 'DATA_DIR', value: '/dev/null/kan-niet' },
])('a wrong $name ends the start with one sentence that names it', async (setting) => {
  const { name, value, MEILI_API_KEY = '' } = setting

  const { exitCode, said } = await startAndEnd({ [name]: value, MEILI_API_KEY })

  expect(exitCode).toBe(1)
  expect(said).toContain(name)
  expect(said.trim().split('\n')).toHaveLength(1)
})
