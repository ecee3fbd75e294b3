import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { loadPlaces } from './load-places.ts'
import { refuseTooOld } from './refuse-too-old.ts'
import * as schema from './schema/index.ts'
import { StartProblem } from './start-problem.ts'

const ANSWER_WITHIN_MS = 12_000
/** Any number will do, as long as nothing else of ours locks on it: two starts at once migrate in turn. */
const MIGRATION_LOCK = 7_302_026

/**
 * Brings a database up to date: its tables, and once the places of the Netherlands. Throws a `StartProblem`
 * with what to do when the database is out of reach, too old, or lacks a right.
 */
export async function migrateDatabase(
  url: string,
  answerWithinMs = ANSWER_WITHIN_MS,
): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    const [version] = await inTime(
      sql<{ number: number }[]>`
      select current_setting('server_version_num')::int as number`,
      answerWithinMs,
    )
    refuseTooOld(version?.number ?? 0)
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`
    const db = drizzle(sql, { schema })
    await migrate(db, { migrationsFolder: join(import.meta.dirname, 'migrations') })
    await loadPlaces(db)
  } catch (error) {
    throw problemOf(error, url)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The driver knocks for ever where something that is no PostgreSQL hangs up. */
async function inTime<Answer>(answer: PromiseLike<Answer>, withinMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = () => reject(Object.assign(new Error('no answer'), { code: 'CONNECT_TIMEOUT' }))
    const timer = setTimeout(late, withinMs)
    answer.then(resolve, reject).then(() => clearTimeout(timer))
  })
}

/** Makes a database in a server of our own, unless it is there. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Throws a database of our own away, with all that is in it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`drop database if exists ${sql(name)} with (force)`
  } finally {
    await sql.end({ timeout: 5 })
  }
}

const BECAUSE: Record<string, string> = {
  ECONNREFUSED: 'daar luistert geen PostgreSQL',
  ENOTFOUND: 'die computer is niet te vinden',
  EAI_AGAIN: 'die computer is niet te vinden',
  ETIMEDOUT: 'er komt geen antwoord',
  CONNECT_TIMEOUT: 'er komt geen antwoord',
  '28P01': 'de naam of het wachtwoord klopt niet',
  '28000': 'deze gebruiker mag daar niet bij',
  '3D000': 'die database bestaat niet',
  '42501':
    'deze gebruiker mag er geen tabellen of uitbreidingen maken (nodig: pg_trgm en unaccent, en CREATE op het schema)',
  '0A000': 'een uitbreiding ontbreekt (nodig: pg_trgm en unaccent)',
  '58P01': 'een uitbreiding ontbreekt (nodig: pg_trgm en unaccent)',
}

/** What is wrong with the setting, without its password; other errors stay as they are. */
function problemOf(error: unknown, url: string): unknown {
  const code = codeOf(error)
  const because = code === null ? undefined : BECAUSE[code]
  if (because === undefined) return error
  const { host, pathname } = new URL(url)
  return new StartProblem(
    `DATABASE_URL werkt niet: op ${host} (database ${pathname.slice(1)}) ${because}.`,
    { cause: error },
  )
}

/** The driver's code, also where drizzle wrapped the error. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
