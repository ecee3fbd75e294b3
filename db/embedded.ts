import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type PostgresUser, postgresPrograms, postgresUser, runAs } from './postgres-programs.ts'
import { StartProblem } from './start-problem.ts'

const VERSION = '18'
const SUPERUSER = 'maatwerk'

export type EmbeddedPostgres = {
  port: number
  /** The address of one of its databases. */
  url: (database: string) => string
  /** Whether it still ran when it was asked for: after a crash, or for another command. */
  wasRunning: boolean
  stop: () => Promise<void>
}

type Options = {
  directory: string
  /** Taken when free; another one otherwise. 0: any. */
  port: number
  settings?: Record<string, string>
}

/**
 * A PostgreSQL of our own with its data in `directory`: makes it the first time, takes over one that still
 * runs there, and starts it otherwise. Reachable on 127.0.0.1 only, with a password kept beside the data.
 */
export async function openEmbedded(options: Options): Promise<EmbeddedPostgres> {
  const { directory } = options
  const user = postgresUser()
  const passwordFile = `${directory}-password`
  await mkdir(dirname(directory), { recursive: true, mode: 0o711 })
  const version = await textOf(join(directory, 'PG_VERSION'))
  if (version === null) await initialise(user, directory, passwordFile)
  if (version !== null && version.trim() !== VERSION) throw otherVersion(directory, version.trim())

  const wasRunning = await isRunning(user, directory)
  if (!wasRunning) await start(user, options)
  const port = await runningPort(directory)
  const password = (await readFile(passwordFile, 'utf8')).trim()
  return {
    port,
    url: (database) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    wasRunning,
    stop: () => stop(user, directory),
  }
}

/** Made beside its place and moved there when whole, so that a crash leaves nothing half made. */
async function initialise(user: PostgresUser, directory: string, passwordFile: string) {
  const password = randomBytes(18).toString('base64url')
  const making = `${directory}.new`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  const secretFile = `${making}-password`
  await writeFile(secretFile, password, { mode: 0o600 })
  try {
    await Promise.all([secretFile, making].map((path) => own(user, path)))
    await initdb(user, making, secretFile)
  } finally {
    await rm(secretFile, { force: true })
  }
  await writeFile(passwordFile, password, { mode: 0o600 })
  await rename(making, directory)
}

async function initdb(user: PostgresUser, directory: string, secretFile: string) {
  const args = [`--pgdata=${directory}`, `--username=${SUPERUSER}`, `--pwfile=${secretFile}`]
  const how = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions', '--lc-messages=C']
  const text = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const { initdb: program } = postgresPrograms()
  try {
    await runAs(user, program, [...args, ...how, ...text, '--locale=C.UTF-8'], directory)
  } catch (error) {
    if (!outputOf(error).includes('invalid locale')) throw startFailed(error)
    await runAs(user, program, [...args, ...how, ...text, '--locale=C'], directory)
  }
}

async function own(user: PostgresUser, path: string) {
  if (user !== null) await chown(path, user.uid, user.gid)
}

async function isRunning(user: PostgresUser, directory: string): Promise<boolean> {
  const { pgCtl } = postgresPrograms()
  return runAs(user, pgCtl, ['status', '-D', directory], directory).then(
    () => true,
    () => false,
  )
}

/** Tries again for a moment: after a `kill -9` of everything, the old processes need a second to notice. */
async function start(user: PostgresUser, options: Options, attempt = 1): Promise<void> {
  const { directory } = options
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    jit: 'off',
    ...options.settings,
  }
  const port = await freePort(options.port)
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const log = join(directory, 'server.log')
  await rm(log, { force: true })
  const args = ['start', '-w', '-t', '60', '-D', directory, '-l', log]
  try {
    const { pgCtl } = postgresPrograms()
    await runAs(user, pgCtl, [...args, '-o', `-p ${port} ${flags.join(' ')}`], directory)
  } catch (error) {
    if (error instanceof StartProblem) throw error
    if (attempt === 5) throw startFailed(error, await textOf(log))
    await sleep(attempt * 400)
    await start(user, options, attempt + 1)
  }
}

async function stop(user: PostgresUser, directory: string): Promise<void> {
  const { pgCtl } = postgresPrograms()
  const args = ['stop', '-D', directory, '-m', 'fast', '-w', '-t', '30']
  await runAs(user, pgCtl, args, directory).catch(() => undefined) // it was gone already
}

/** The fourth line of postmaster.pid is the port, by the PostgreSQL documentation. */
async function runningPort(directory: string): Promise<number> {
  const lines = (await textOf(join(directory, 'postmaster.pid')))?.split('\n')
  const port = Number(lines?.[3])
  if (!port) throw new StartProblem(`PostgreSQL in ${directory} is gestopt tijdens het starten.`)
  return port
}

/** The wanted port when nobody listens there, any free one otherwise. */
export async function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : wanted
      probe.close(() => resolve(port))
    })
  })
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

function outputOf(error: unknown): string {
  return error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
}

function startFailed(error: unknown, log: string | null = null): StartProblem {
  const said = (log ?? outputOf(error)).trim().split('\n').at(-1) ?? ''
  return new StartProblem(`De eigen PostgreSQL van het portaal start niet: ${said}`, {
    cause: error,
  })
}

function otherVersion(directory: string, found: string): StartProblem {
  return new StartProblem(
    `De gegevens in ${directory} zijn van PostgreSQL ${found} en het portaal brengt ${VERSION} mee: bewaar ze met pg_dump, haal de map weg en lees ze weer in.`,
  )
}
