import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { VERSION_CAUSES, type VersionCause } from '#app/domain/coverage/version-cause.ts'
import type { AccountId, MunicipalityCode, OfferId } from '#app/domain/primitives.ts'
import { day, id, oneOf } from './columns.ts'
import { accounts } from './organisations.ts'
import { placementOffers } from './placements.ts'

/**
 * What covers a sent offer after something changed, beside the coverage it was sent with, which is number 1 and stays on
 * the offer. A row never changes. An offer that goes back and is sent anew begins at 1 again.
 */
export const coverageVersions = pgTable(
  'coverage_versions',
  {
    offerId: uuid('offer_id')
      .$type<OfferId>()
      .notNull()
      .references(() => placementOffers.id, { onDelete: 'cascade' }),
    offerVersion: integer('offer_version').notNull(),
    number: integer('number').notNull(),
    determinedOn: day('determined_on').notNull(),
    because: text('because').$type<VersionCause['because']>().notNull(),
    /** The kinds of fact, or the version of the rules. For staff: a kind of fact may tell of a benefit. */
    changed: text('changed').array().notNull(),
    /** What is certain now, as the employer reads it. */
    sentence: text('sentence').notNull(),
    coverage: jsonb('coverage').$type<Coverage>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.offerId, t.offerVersion, t.number] }),
    oneOf('coverage_versions_because', t.because, VERSION_CAUSES),
    check('coverage_versions_number', sql`${t.number} > 1`),
  ],
)

/** Organisations that send a jobcoach in a municipality, from a day until a day; kept by that municipality. */
export const jobcoachOrganisations = pgTable(
  'jobcoach_organisations',
  {
    id: id<string>(),
    municipality: text('municipality').$type<MunicipalityCode>().notNull(),
    name: text('name').notNull(),
    inForceFrom: day('in_force_from').notNull(),
    /** The last day; null when no end is known. */
    inForceUntil: day('in_force_until'),
    source: text('source').notNull(),
    checkedOn: day('checked_on').notNull(),
    addedBy: uuid('added_by')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
  },
  (t) => [
    index('jobcoach_organisations_municipality').on(t.municipality),
    uniqueIndex('jobcoach_organisations_running')
      .on(t.municipality, sql`lower(${t.name})`)
      .where(sql`in_force_until is null`),
    check(
      'jobcoach_organisations_days',
      sql`${t.inForceUntil} is null or ${t.inForceUntil} >= ${t.inForceFrom}`,
    ),
  ],
)
