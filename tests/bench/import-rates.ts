import { performance } from 'node:perf_hooks'
import postgres from 'postgres'
import { systemClock } from '#app/adapters/system-clock.ts'
import { type OpenServices, openServices } from '#app/services.server.ts'
import { importRegister } from '#app/use-cases/import-register.ts'
import { dropDatabase } from '#db/migrate.ts'
import { insertSender } from '#db/queries/senders.ts'
import { makeRegisterFile } from '#seed/make-register-file.ts'
import { makePerson } from '#seed/people/make-person.ts'
import { makeRegisterRow } from '#seed/people/make-register-row.ts'
import { planPeople } from '#seed/people/plan-people.ts'
import { REGION } from '#seed/sizes.ts'
import type { DemoRegion } from './demo-region.ts'

const ROWS = 2_000
const TIMES = 3
const CLONE = 'bench_import'

/** Rows per second of reading a register file, in each of several times. */
export type ImportRates = { dryRun: number[]; real: number[] }

/**
 * Reads a made file of 2,000 people for new senders, first as a dry run and then for real, each time another
 * sender, in a clone of the region's database that is thrown away.
 */
export async function measureImport({ databaseUrl }: DemoRegion): Promise<ImportRates> {
  const server = new URL('postgres', databaseUrl).href
  const from = new URL(databaseUrl).pathname.slice(1)
  await onServer(server, (sql) => sql`create database ${sql(CLONE)} template ${sql(from)}`)
  const opened = await openServices({ databaseUrl: new URL(CLONE, databaseUrl).href, meili: null })
  try {
    return await readSomeTimes(opened)
  } finally {
    await opened.close()
    await dropDatabase(server, CLONE)
  }
}

async function readSomeTimes({ services }: OpenServices): Promise<ImportRates> {
  const rows = planPeople(REGION)
    .slice(0, ROWS)
    .map((planned) => makeRegisterRow(makePerson(planned, systemClock.today())))
  const bytes = new TextEncoder().encode(makeRegisterFile(rows))
  const rates: ImportRates = { dryRun: [], real: [] }
  for (let time = 0; time < TIMES; time += 1) {
    const sender = { name: `Proefgemeente ${time}`, kind: 'municipality' } as const
    const senderId = await insertSender(services.db, sender)
    for (const dryRun of [true, false]) {
      const started = performance.now()
      const report = await importRegister(services, { senderId, bytes, dryRun })
      const seconds = (performance.now() - started) / 1000
      if (!report.ok || report.new !== ROWS) throw new Error('the made file was not read whole')
      rates[dryRun ? 'dryRun' : 'real'].push(ROWS / seconds)
    }
  }
  return rates
}

async function onServer(url: string, what: (sql: postgres.Sql) => PromiseLike<unknown>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await what(sql)
  } finally {
    await sql.end()
  }
}
