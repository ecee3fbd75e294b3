import { asc } from 'drizzle-orm'
import { type PlaceBook, placeBook } from '#app/domain/places/place-book.ts'
import type { Db } from '#db/client.ts'
import { municipalities, places } from '#db/schema/index.ts'

const known = new WeakMap<Db, Promise<PlaceBook>>()

/** The places of the country, read once for each database: they do not change while the portal runs. */
export function placesOf(db: Db): Promise<PlaceBook> {
  const reading = known.get(db) ?? readPlaces(db)
  known.set(db, reading)
  return reading
}

async function readPlaces(db: Db): Promise<PlaceBook> {
  try {
    const [ofTheCountry, all] = await Promise.all([
      db.select().from(municipalities).orderBy(asc(municipalities.name)),
      db.select().from(places),
    ])
    if (ofTheCountry.length === 0) known.delete(db)
    return placeBook(ofTheCountry, all)
  } catch (error) {
    known.delete(db)
    throw error
  }
}
