import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import {
  ACCESS_REQUEST_STATUSES,
  type AccessRequestStatus,
  INVITATION_KINDS,
  type InvitationKind,
} from '#app/domain/access/statuses.ts'
import type { AccountId, EmployerId, MunicipalityCode } from '#app/domain/primitives.ts'
import { day, id, moment, oneOf } from './columns.ts'
import { accounts, employers } from './organisations.ts'

/** Who is signed in; `id` is a hash of what the cookie carries. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    startedAt: moment('started_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('sessions_account').on(t.accountId)],
)

/** A one-time link; only a hash of its token is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: id<string>(),
    tokenHash: text('token_hash').notNull().unique(),
    accountId: uuid('account_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    kind: text('kind').$type<InvitationKind>().notNull(),
    issuedBy: uuid('issued_by')
      .$type<AccountId>()
      .references(() => accounts.id),
    issuedAt: moment('issued_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    index('invitations_account').on(t.accountId),
    oneOf('invitations_kind', t.kind, INVITATION_KINDS),
  ],
)

/** An employer at the door: five answers from the public start page, for the adviser of the place. */
export const accessRequests = pgTable(
  'access_requests',
  {
    id: id<string>(),
    name: text('name').notNull(),
    kvk: text('kvk').notNull(),
    municipality: text('municipality').$type<MunicipalityCode>().notNull(),
    phone: text('phone').notNull(),
    work: text('work').notNull(),
    status: text('status').$type<AccessRequestStatus>().notNull().default('asked'),
    adviserId: uuid('adviser_id')
      .$type<AccountId>()
      .references(() => accounts.id),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .references(() => employers.id),
    reason: text('reason'),
    dueOn: day('due_on').notNull(),
    askedAt: moment('asked_at').notNull().defaultNow(),
  },
  (t) => [
    index('access_requests_adviser').on(t.adviserId, t.status),
    oneOf('access_requests_status', t.status, ACCESS_REQUEST_STATUSES),
  ],
)
