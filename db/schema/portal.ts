import { bigserial, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Actor } from '#app/domain/actor.ts'
import type { AccountId, CandidateId } from '#app/domain/primitives.ts'
import { moment } from './columns.ts'

/** Every change of status: what, from, to, by which role, why. */
export const moves = pgTable(
  'moves',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    object: text('object').notNull(),
    objectId: uuid('object_id').notNull(),
    from: text('from'),
    to: text('to').notNull(),
    byRole: text('by_role').$type<Actor>().notNull(),
    byAccount: uuid('by_account').$type<AccountId>(),
    reason: text('reason'),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [index('moves_object').on(t.object, t.objectId)],
)

/** Candidates whose place in the index has to be looked at again; written in the transaction of the change. */
export const searchOutbox = pgTable(
  'search_outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    candidateId: uuid('candidate_id').$type<CandidateId>().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [index('search_outbox_candidate').on(t.candidateId)],
)

/** What the portal remembers about itself, such as whether the demo was seeded. */
export const portalMemory = pgTable('portal_memory', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
})
