import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { constants, openSync } from 'node:fs'
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const running = z.object({ pid: z.number(), url: z.string() })

export type Engine = { url: string; apiKey: string; stop: () => Promise<void> }

type Options = {
  /** The `meilisearch` program. */
  program: string
  /** Where its data, its key and its log are kept. */
  dataDirectory: string
  /** Take over one that still runs for another process, instead of stopping it and starting anew. */
  share: boolean
  /** A free port, for one that is started. */
  port: number
}

/** The `meilisearch` program in the folders of PATH, if there is one. */
export async function findEngine(path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const program = join(folder, 'meilisearch')
    const found = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return program
  }
  return null
}

/**
 * A search engine of our own: on loopback, with a generated key, started again when it dies. Null when the
 * program does not start, also not with an empty folder: what it holds is a copy, so a folder that it
 * refuses, such as one of another version, is made anew.
 */
export async function startEngine(options: Options): Promise<Engine | null> {
  const { dataDirectory, share, port } = options
  await mkdir(join(dataDirectory, 'meilisearch'), { recursive: true, mode: 0o700 })
  const apiKey = await masterKey(dataDirectory)
  const found = await stillRunning(dataDirectory)
  if (found && share && (await isHealthy(found.url, apiKey))) {
    return { url: found.url, apiKey, stop: () => end(found.pid) }
  }
  if (found) await end(found.pid)

  const url = `http://127.0.0.1:${port}`
  const engine = supervise(options, url, apiKey)
  if (await engine.start()) return { url, apiKey, stop: engine.stop }
  await rm(join(dataDirectory, 'meilisearch'), { recursive: true, force: true })
  await mkdir(join(dataDirectory, 'meilisearch'), { recursive: true, mode: 0o700 })
  if (await engine.start()) return { url, apiKey, stop: engine.stop }
  await engine.stop()
  return null
}

/** Stops an engine that a portal left behind when it was killed, for a start that will not use one. */
export async function stopLeftEngine(dataDirectory: string): Promise<void> {
  const found = await stillRunning(dataDirectory)
  if (found) await end(found.pid)
  await rm(join(dataDirectory, 'meilisearch.json'), { force: true })
}

function supervise({ program, dataDirectory }: Options, url: string, apiKey: string) {
  const state = join(dataDirectory, 'meilisearch.json')
  let child: ChildProcess | undefined
  let wanted = true

  async function start(): Promise<boolean> {
    child = run(program, dataDirectory, url, apiKey)
    if (child.pid) await writeFile(state, JSON.stringify({ pid: child.pid, url }), { mode: 0o600 })
    const healthy = await becomesHealthy(child, url, apiKey)
    if (healthy) child.once('exit', () => void startAgain())
    return healthy
  }

  async function startAgain(): Promise<void> {
    for (let pause = 500; wanted; pause = Math.min(pause * 2, 30_000)) {
      await sleep(pause)
      if (wanted && (await start())) return
    }
  }

  async function stop(): Promise<void> {
    wanted = false
    if (child?.pid) await end(child.pid)
    await rm(state, { force: true })
  }

  return { start, stop }
}

/** In a process group of its own, so that Ctrl-C reaches the portal first, which then stops it in turn. */
function run(program: string, dataDirectory: string, url: string, apiKey: string): ChildProcess {
  const folder = join(dataDirectory, 'meilisearch')
  const log = openSync(join(dataDirectory, 'meilisearch.log'), 'w', 0o600)
  return spawn(
    program,
    [
      ...['--http-addr', new URL(url).host, '--db-path', join(folder, 'data.ms')],
      ...['--dump-dir', join(folder, 'dumps'), '--snapshot-dir', join(folder, 'snapshots')],
      ...['--env', 'production', '--no-analytics', '--log-level', 'WARN'],
      ...['--max-indexing-memory', '1GiB'],
    ],
    {
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
      env: {
        NODE_ENV: 'production', // asked for by the type of `env` only
        MEILI_MASTER_KEY: apiKey,
        MEILI_EXPERIMENTAL_HNSW_LINEAR_BELOW_RATIO: '0.6',
      },
    },
  ).on('error', () => undefined) // the start that follows finds out
}

async function becomesHealthy(child: ChildProcess, url: string, apiKey: string): Promise<boolean> {
  for (let waited = 0; waited < 300; waited += 1) {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return false
    if (await isHealthy(url, apiKey)) return true
    await sleep(100)
  }
  return false
}

/** Whether an engine answers there that knows this key. */
async function isHealthy(url: string, apiKey: string): Promise<boolean> {
  return fetch(`${url}/version`, {
    headers: { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(2_000),
  }).then(
    (answer) => answer.ok,
    () => false,
  )
}

/** The engine that the file in the data folder speaks of, as long as that process is one. */
async function stillRunning(dataDirectory: string) {
  const text = await readFile(join(dataDirectory, 'meilisearch.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const read = running.safeParse(JSON.parse(text))
  if (!read.success) return null
  const command = await commandOf(read.data.pid)
  return command.includes(join(dataDirectory, 'meilisearch')) ? read.data : null
}

/** Asks a process to end, and makes it after eight seconds. */
async function end(pid: number): Promise<void> {
  for (let waited = 0; waited < 100 && (await commandOf(pid)) !== ''; waited += 1) {
    if (waited === 0) process.kill(pid, 'SIGTERM')
    if (waited === 80) process.kill(pid, 'SIGKILL')
    await sleep(100)
  }
}

/** What a process was started with, by proc(5); empty for one that is gone. */
async function commandOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
}

async function masterKey(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'meilisearch-key')
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known?.trim()) return known.trim()
  const key = randomBytes(32).toString('base64url')
  await writeFile(file, key, { mode: 0o600 })
  return key
}
