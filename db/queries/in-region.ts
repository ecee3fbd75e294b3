import { inArray, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import type { RegionCode } from '#app/domain/primitives.ts'

/** The condition that a column of municipality codes lies in a labour region. */
export function inRegion(municipality: AnyPgColumn, region: RegionCode): SQL {
  const found = LABOUR_REGIONS.find(({ code }) => code === region)
  return inArray(municipality, [...(found?.municipalities ?? [])])
}
