import { expect, test } from 'vitest'
import { parseEnv } from './env.server.ts'

test('without any setting the portal is at home on this machine', () => {
  const read = parseEnv({ PATH: '/usr/bin' })

  expect(read).toMatchObject({
    ok: true,
    env: { databaseUrl: null, meili: null, port: null, baseUrl: null },
  })
})

test('an empty setting is no setting', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: ' ' })).toEqual(parseEnv({}))
})

test.each([
  { name: 'PORT', value: '0' },
  { name: 'PORT', value: '65536' },
  { name: 'PORT', value: 'drieduizend' },
  { name: 'DATABASE_URL', value: 'mysql://localhost/maatwerk' },
  { name: 'DATABASE_URL', value: 'localhost' },
  { name: 'MEILI_URL', value: 'meili' },
  { name: 'DEMO', value: 'ja' },
  { name: 'LOG_LEVEL', value: 'alles' },
  { name: 'PORTAL_URL', value: 'thuis' },
])('$name as $value is refused in one sentence that names it', ({ name, value }) => {
  const read = parseEnv({ [name]: value })

  expect(read).toEqual({ ok: false, sentence: expect.stringContaining(`instelling ${name} `) })
  expect(read).not.toEqual({ ok: false, sentence: expect.stringContaining(value) })
})

test('a database and an engine of one’s own are taken as they are', () => {
  const databaseUrl = 'postgres://wie:geheim@computer:5433/maatwerk'
  const read = parseEnv({
    DATABASE_URL: databaseUrl,
    MEILI_URL: 'http://127.0.0.1:7700',
    MEILI_API_KEY: 'sleutel',
    DEMO: '1',
  })

  const meili = { url: 'http://127.0.0.1:7700', apiKey: 'sleutel' }
  expect(read).toMatchObject({ ok: true, env: { databaseUrl, meili, demo: '1' } })
})

test('a Meilisearch without its key is refused', () => {
  const read = parseEnv({ MEILI_URL: 'http://127.0.0.1:7700' })

  expect(read).toEqual({ ok: false, sentence: expect.stringContaining('MEILI_API_KEY') })
})

test('the highest port is a port', () => {
  expect(parseEnv({ PORT: '65535' })).toMatchObject({ ok: true, env: { port: 65_535 } })
})
