import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '#db/embedded.ts'

const COMMANDS = join(import.meta.dirname, '..', '..', 'app', 'cli.ts')
const START = join(import.meta.dirname, '..', '..', 'app', 'start.ts')
const START_ON_A_DAY = join(import.meta.dirname, 'start-on-a-day.ts')

export type TestPortal = {
  url: string
  /** What it printed and logged so far. */
  said: () => string
  /** Ends it as Ctrl-C does; gives the exit code. */
  stop: () => Promise<number | null>
  /** Ends it as `kill -9` does. */
  kill: () => Promise<void>
}

/**
 * The real portal, built and started as `npm start` does, in a process of its own on a free port. Settings
 * come on top of an empty data folder and a PATH without a search engine.
 */
export async function startTestPortal(settings: Record<string, string> = {}): Promise<TestPortal> {
  const { portal } = await start([START], settings)
  return portal
}

/** The same portal with a clock of its own, on this day until another is set. */
export async function startPortalOn(
  day: string,
  settings: Record<string, string>,
): Promise<TestPortal & { setDay: (day: string) => Promise<void> }> {
  const { portal, child } = await start([START_ON_A_DAY, day], settings)
  async function setDay(other: string): Promise<void> {
    const heard = new Promise((resolve) => child.once('message', resolve))
    child.send(other)
    await heard
  }
  return { ...portal, setDay }
}

async function start(program: string[], settings: Record<string, string>) {
  const folder = settings.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'maatwerk-portal-')))
  const port = settings.PORT ?? String(await freePort(0))
  const child = spawn(process.execPath, program, {
    env: {
      NODE_ENV: 'production',
      HOME: process.env.HOME,
      PATH: dirname(process.execPath),
      DATA_DIR: folder,
      PORT: port,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = listenTo(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = `http://localhost:${port}`

  async function end(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null> {
    if (child.exitCode === null) child.kill(signal)
    const exitCode = await ended
    if (!settings.DATA_DIR) await rm(folder, { recursive: true, force: true })
    return exitCode
  }
  await answers(url, child, said).catch(async (error) => {
    await end('SIGKILL')
    throw error
  })
  const portal: TestPortal = {
    url,
    said,
    stop: () => end('SIGINT'),
    kill: async () => {
      await end('SIGKILL')
    },
  }
  return { portal, child }
}

function listenTo(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk
    })
  }
  return () => said
}

/** Runs the portal until it ends by itself, as with a wrong setting. */
export async function startAndEnd(
  settings: Record<string, string>,
): Promise<{ exitCode: number | null; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'maatwerk-portal-'))
  const portal = spawn(process.execPath, [START], {
    env: { NODE_ENV: 'production', PATH: '', DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listenTo(portal)
  const exitCode = await new Promise<number | null>((resolve) => portal.once('exit', resolve))
  await rm(folder, { recursive: true, force: true })
  return { exitCode, said: said() }
}

/** Runs a command of the terminal, as `npm run` does; gives what it printed. */
export async function runCommand(
  words: string[],
  settings: Record<string, string>,
): Promise<string> {
  const env = { NODE_ENV: 'production' as const, PATH: '', ...settings }
  const { stdout } = await promisify(execFile)(process.execPath, [COMMANDS, ...words], { env })
  return stdout
}

async function answers(url: string, portal: ChildProcess, said: () => string): Promise<void> {
  for (let waited = 0; waited < 1_200; waited += 1) {
    if (portal.exitCode !== null) throw new Error(`the portal ended: ${said()}`)
    const ok = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the portal did not answer: ${said()}`)
}
