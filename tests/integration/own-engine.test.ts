import { execFileSync, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { freePort } from '#db/embedded.ts'
import { type Engine, findEngine, startEngine, stopLeftEngine } from '#search/start-engine.ts'

const found = await findEngine(process.env.PATH ?? '')
const program = found ?? ''
const why = found === null ? ' — SKIPPED: no meilisearch on PATH' : ''

let folder = ''
let engine: Engine | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maatwerk-engine-'))
})
afterEach(async () => {
  await engine?.stop()
  engine = null
  await rm(folder, { recursive: true, force: true })
})

test('a program that does not start gives no engine', async () => {
  const broken = join(folder, 'broken')
  await writeFile(broken, '#!/bin/sh\nexit 3\n')
  await chmod(broken, 0o755)

  engine = await start(broken)

  expect(engine).toBeNull()
})

test('an engine that a killed portal left behind is stopped by a start that needs none', async () => {
  const left = join(folder, 'meilisearch-left')
  await writeFile(left, '#!/bin/sh\nwhile :; do sleep 1; done\n')
  await chmod(left, 0o755)
  const child = spawn(left, { detached: true, stdio: 'ignore' })
  await writeFile(
    join(folder, 'meilisearch.json'),
    JSON.stringify({ pid: child.pid, url: 'http://127.0.0.1:1' }),
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))

  await stopLeftEngine(folder)

  await ended
  expect(await stat(join(folder, 'meilisearch.json')).catch(() => null)).toBeNull()
})

describe.skipIf(found === null)(`an engine of our own${why}`, () => {
  test('keeps its key to itself, and refuses whoever has none', async () => {
    engine = await start(program)

    const { mode } = await stat(join(folder, 'meilisearch-key'))
    const stranger = await fetch(`${engine?.url}/version`)
    expect(mode & 0o777).toBe(0o600)
    expect(stranger.status).toBe(401)
  })

  test('comes back by itself after it was killed', async () => {
    engine = await start(program)
    const first = await pid()

    process.kill(first, 'SIGKILL')

    await vi.waitFor(
      async () => {
        expect(await pid()).not.toBe(first)
        expect(await answers(engine)).toBe(true)
      },
      { timeout: 20_000, interval: 100 },
    )
  })

  test('starts on data of another version, which is only a copy', async () => {
    const before = await start(program)
    await before?.stop()
    await writeFile(join(folder, 'meilisearch', 'data.ms', 'VERSION'), '1.10.0')

    engine = await start(program)

    expect(await answers(engine)).toBe(true)
  })

  test('leaves no process behind', async () => {
    engine = await start(program)

    await engine?.stop()

    expect(execFileSync('ps', ['ax', '-o', 'args'], { encoding: 'utf8' })).not.toContain(folder)
  })
})

async function start(which: string): Promise<Engine | null> {
  const port = await freePort(0)
  return startEngine({ program: which, dataDirectory: folder, share: false, port })
}

async function pid(): Promise<number> {
  return JSON.parse(await readFile(join(folder, 'meilisearch.json'), 'utf8')).pid
}

async function answers(one: Engine | null): Promise<boolean> {
  return fetch(`${one?.url}/health`).then(
    (answer) => answer.ok,
    () => false,
  )
}
