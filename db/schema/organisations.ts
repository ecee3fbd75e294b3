import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { ROLES, type Role } from '#app/domain/actor.ts'
import type {
  AccountId,
  EmployerId,
  MunicipalityCode,
  RegionCode,
  SenderId,
} from '#app/domain/primitives.ts'
import { id, moment, oneOf } from './columns.ts'

export const SENDER_KINDS = ['municipality', 'uwv'] as const

/** A municipality or UWV: whose people the candidates are, and whose staff looks after them. */
export const senders = pgTable(
  'senders',
  {
    id: id<SenderId>(),
    name: text('name').notNull().unique(),
    kind: text('kind').$type<(typeof SENDER_KINDS)[number]>().notNull(),
    municipality: text('municipality').$type<MunicipalityCode>(),
  },
  (t) => [oneOf('senders_kind', t.kind, SENDER_KINDS)],
)

/** Everyone who signs in. Which of sender, employer and region is set follows from the role. */
export const accounts = pgTable(
  'accounts',
  {
    id: id<AccountId>(),
    email: text('email').notNull(),
    passwordHash: text('password_hash'),
    role: text('role').$type<Role>().notNull(),
    name: text('name').notNull(),
    phone: text('phone'),
    senderId: uuid('sender_id')
      .$type<SenderId>()
      .references(() => senders.id),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .references((): AnyPgColumn => employers.id),
    region: text('region').$type<RegionCode>(),
    createdAt: moment('created_at').notNull().defaultNow(),
    endedAt: moment('ended_at'),
  },
  (t) => [
    // an address is free again once its account has ended
    uniqueIndex('accounts_email').on(sql`lower(${t.email})`).where(sql`ended_at is null`),
    index('accounts_employer').on(t.employerId),
    index('accounts_sender').on(t.senderId),
    oneOf('accounts_role', t.role, ROLES),
  ],
)

/** An organisation; every one has an adviser whom it sees by name. */
export const employers = pgTable(
  'employers',
  {
    id: id<EmployerId>(),
    name: text('name').notNull(),
    kvk: text('kvk').notNull().unique(),
    municipality: text('municipality').$type<MunicipalityCode>().notNull(),
    phone: text('phone'),
    adviserId: uuid('adviser_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('employers_adviser').on(t.adviserId),
    index('employers_municipality').on(t.municipality),
    check('employers_kvk_digits', sql`${t.kvk} ~ '^[0-9]{8}$'`),
  ],
)

/** An adviser's places: a request for access or a new employer of a place lands with its adviser. */
export const adviserPlaces = pgTable('adviser_places', {
  municipality: text('municipality').$type<MunicipalityCode>().primaryKey(),
  adviserId: uuid('adviser_id')
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
})
