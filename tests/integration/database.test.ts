import { createServer } from 'node:net'
import { count, eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { municipalities, places } from '#db/schema/index.ts'
import { StartProblem } from '#db/start-problem.ts'
import { openTestDatabase } from '#tests/support/database.ts'

const database = await openTestDatabase()
afterAll(database.close)

test('every municipality of a labour region is there, and no other', async () => {
  const rows = await database.db.select({ code: municipalities.code }).from(municipalities)

  const inRegions = LABOUR_REGIONS.flatMap((region) => region.municipalities)
  expect(rows.map(({ code }) => code).sort()).toEqual([...inRegions].sort())
})

test('every municipality has a place and a point in the Netherlands', async () => {
  const without = await database.db
    .select({ name: municipalities.name })
    .from(municipalities)
    .leftJoin(places, eq(places.municipality, municipalities.code))
    .groupBy(municipalities.code)
    .having(eq(count(places.name), 0))
  const rows = await database.db.select().from(municipalities)

  expect(without).toEqual([])
  expect(Math.min(...rows.map(({ latitude }) => latitude))).toBeGreaterThan(507_000)
  expect(Math.max(...rows.map(({ latitude }) => latitude))).toBeLessThan(536_000)
  expect(Math.min(...rows.map(({ longitude }) => longitude))).toBeGreaterThan(33_000)
  expect(Math.max(...rows.map(({ longitude }) => longitude))).toBeLessThan(73_000)
})

test('no two municipalities have the same name', async () => {
  const rows = await database.db.select({ name: municipalities.name }).from(municipalities)

  expect(new Set(rows.map(({ name }) => name)).size).toBe(342)
})

test('migrating again changes nothing', async () => {
  await migrateDatabase(database.url)

  const [number] = await database.db.select({ places: count() }).from(places)
  expect(number).toEqual({ places: 1574 })
})

test('something that hangs up and is no PostgreSQL is a sentence that names the setting', async () => {
  const other = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0

  const migrating = migrateDatabase(`postgres://iemand@127.0.0.1:${port}/iets`, 300)

  await expect(migrating).rejects.toThrow(
    new StartProblem(
      `DATABASE_URL werkt niet: op 127.0.0.1:${port} (database iets) er komt geen antwoord.`,
    ),
  )
  other.close()
})

test('statements are counted, without their values', async () => {
  const heard = await database.statementsDuring(() =>
    database.db.select({ name: places.name }).from(places).where(eq(places.name, 'Zeist')),
  )

  expect(heard).toHaveLength(1)
  expect(heard[0]).not.toContain('Zeist')
})
