import { asc, eq } from 'drizzle-orm'
import type { AccountId, MunicipalityCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, adviserPlaces, municipalities } from '#db/schema/index.ts'

/** Every municipality with the adviser it was given to, by name. */
export async function placesWithAdvisers(db: Db) {
  return db
    .select({
      code: municipalities.code,
      name: municipalities.name,
      adviserId: adviserPlaces.adviserId,
      adviser: accounts.name,
    })
    .from(municipalities)
    .leftJoin(adviserPlaces, eq(adviserPlaces.municipality, municipalities.code))
    .leftJoin(accounts, eq(accounts.id, adviserPlaces.adviserId))
    .orderBy(asc(municipalities.name))
}

/** Gives a place to an adviser, or to nobody in particular. */
export async function setAdviserOfPlace(
  db: Db,
  municipality: MunicipalityCode,
  adviserId: AccountId | null,
): Promise<void> {
  if (adviserId === null) {
    await db.delete(adviserPlaces).where(eq(adviserPlaces.municipality, municipality))
    return
  }
  await db
    .insert(adviserPlaces)
    .values({ municipality, adviserId })
    .onConflictDoUpdate({ target: adviserPlaces.municipality, set: { adviserId } })
}
