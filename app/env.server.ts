import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_API_KEY: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  PORTAL_URL: z.url({ protocol: /^https?$/ }).optional(),
  DEMO: z.enum(['0', '1']).optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  PATH: z.string().default(''),
  npm_lifecycle_event: z.string().optional(),
})

/** Every setting of the portal, checked. */
export type Env = {
  databaseUrl: string | null
  meili: { url: string; apiKey: string } | null
  host: string
  /** The port that was asked for; null: 3000, or the next one that is free. */
  port: number | null
  /** Where people reach the portal, without a slash at the end; null: at the port, on this machine. */
  baseUrl: string | null
  /** Whether to make the demo region; null: only in a database of our own. */
  demo: '0' | '1' | null
  startedByNpm: boolean
  dataDirectory: string
  logLevel: (typeof LOG_LEVELS)[number]
  /** The folders in which programs of this machine are looked for. */
  path: string
}

const EXPECTED: Record<keyof z.infer<typeof settings>, string> = {
  DATABASE_URL: 'een adres als postgres://gebruiker:wachtwoord@computer:5432/maatwerk',
  MEILI_URL: 'een adres als http://127.0.0.1:7700',
  MEILI_API_KEY: 'de sleutel van uw Meilisearch, die indexen en sleutels mag beheren',
  HOST: 'het adres waarop het portaal luistert, zoals 127.0.0.1 of 0.0.0.0',
  PORT: 'een getal van 1 tot en met 65535',
  PORTAL_URL: 'het adres waarop mensen het portaal bereiken, zoals https://maatwerk.voorbeeld.nl',
  DEMO: '0 of 1',
  DATA_DIR: 'de map voor wat het portaal bewaart',
  LOG_LEVEL: `een van ${LOG_LEVELS.join(', ')}`,
  PATH: 'een lijst van mappen',
  npm_lifecycle_event: 'de naam van een opdracht',
}

/** Reads the settings from a list of names and values; an empty value is no value. */
export function parseEnv(
  from: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; sentence: string } {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const wrong = settings.keyof().safeParse(parsed.error.issues[0]?.path[0])
    const name = wrong.success ? wrong.data : 'PORT'
    return { ok: false, sentence: `De instelling ${name} klopt niet: nodig is ${EXPECTED[name]}.` }
  }
  const { MEILI_URL, MEILI_API_KEY } = parsed.data
  if (MEILI_URL && !MEILI_API_KEY) {
    return {
      ok: false,
      sentence: `De instelling MEILI_API_KEY ontbreekt bij MEILI_URL: nodig is ${EXPECTED.MEILI_API_KEY}.`,
    }
  }
  const env = {
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    meili: MEILI_URL && MEILI_API_KEY ? { url: MEILI_URL, apiKey: MEILI_API_KEY } : null,
    host: parsed.data.HOST,
    port: parsed.data.PORT ?? null,
    baseUrl: parsed.data.PORTAL_URL?.replace(/\/+$/, '') ?? null,
    demo: parsed.data.DEMO ?? null,
    startedByNpm: parsed.data.npm_lifecycle_event !== undefined,
    dataDirectory: resolve(parsed.data.DATA_DIR),
    logLevel: parsed.data.LOG_LEVEL,
    path: parsed.data.PATH,
  }
  return { ok: true, env }
}

let known: Env | undefined

/** The settings of this process, `.env` included. A wrong one ends the process with one sentence. */
export function env(): Env {
  if (known) return known
  if (existsSync('.env')) process.loadEnvFile('.env')
  const read = parseEnv(process.env)
  if (!read.ok) {
    process.stderr.write(`${read.sentence}\n`)
    process.exit(1)
  }
  known = read.env
  return known
}

/** The environment for a program that makes something for production, whatever runs this one. */
export function productionEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production' }
}
