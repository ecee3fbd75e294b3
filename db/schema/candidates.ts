import { sql } from 'drizzle-orm'
import {
  boolean,
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
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import { READINESS, type Readiness } from '#app/domain/candidate/closed-lists.ts'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { Profile, ProfileField } from '#app/domain/candidate/profile.ts'
import type { Screening } from '#app/domain/candidate/screening.ts'
import {
  CONSENT_STATUSES,
  CONSENT_WAYS,
  type ConsentStatus,
  type ConsentWay,
  RELEASE_STATUSES,
  type ReleaseStatus,
} from '#app/domain/candidate/visibility.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  MunicipalityCode,
  SenderId,
} from '#app/domain/primitives.ts'
import type { Refusal, RunEndReason } from '#app/domain/register/sentences.ts'
import { day, id, moment, oneOf } from './columns.ts'
import { accounts, senders } from './organisations.ts'

/** A person without anything that names one: that is in `candidateIdentities`. */
export const candidates = pgTable(
  'candidates',
  {
    id: id<CandidateId>(),
    code: text('code').$type<CandidateCode>().notNull().unique(),
    senderId: uuid('sender_id')
      .$type<SenderId>()
      .notNull()
      .references(() => senders.id),
    reference: text('reference').notNull(),
    jobhunterId: uuid('jobhunter_id')
      .$type<AccountId>()
      .references(() => accounts.id),
    profile: jsonb('profile').$type<Profile>().notNull(),
    profileVersion: integer('profile_version').notNull().default(1),
    /** Fields that people wrote here: a file never overwrites them. */
    ownFields: text('own_fields').array().$type<ProfileField[]>().notNull().default(sql`'{}'`),
    agreedProfile: jsonb('agreed_profile').$type<Profile>(),
    agreedVersion: integer('agreed_version'),
    agreedOn: day('agreed_on'),
    agreedWay: text('agreed_way').$type<ConsentWay>(),
    consent: text('consent').$type<ConsentStatus>().notNull().default('none'),
    release: text('release').$type<ReleaseStatus>().notNull().default('none'),
    readiness: text('readiness').$type<Readiness>().notNull().default('unknown'),
    screening: jsonb('screening').$type<Screening>(),
    confirmedOn: day('confirmed_on'),
    /** Reserved or at work through a placement here, so not in any result. */
    placed: boolean('placed').notNull().default(false),
    /** After a job that ended or did not start, until the jobhunter has looked at the profile again. */
    checkNeeded: boolean('check_needed').notNull().default(false),
    /** The day by which the jobhunter asks the candidate again, or gives the check. */
    dueOn: day('due_on'),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('candidates_sender_reference').on(t.senderId, t.reference),
    index('candidates_jobhunter').on(t.jobhunterId),
    index('candidates_visible').on(t.release, t.consent, t.placed),
    oneOf('candidates_consent', t.consent, CONSENT_STATUSES),
    oneOf('candidates_release', t.release, RELEASE_STATUSES),
    oneOf('candidates_readiness', t.readiness, READINESS),
    check(
      'candidates_agreed_way',
      sql`${t.agreedWay} in (${sql.raw(CONSENT_WAYS.map((w) => `'${w}'`).join(', '))})`,
    ),
    check(
      'candidates_agreed_whole',
      sql`(${t.agreedProfile} is null) = (${t.agreedVersion} is null)`,
    ),
  ],
)

/** Who it is. Never joined in a query an employer's page uses, but for the name after the candidate's yes. */
export const candidateIdentities = pgTable('candidate_identities', {
  candidateId: uuid('candidate_id')
    .$type<CandidateId>()
    .primaryKey()
    .references(() => candidates.id, { onDelete: 'cascade' }),
  firstName: text('first_name').notNull(),
  lastName: text('last_name').notNull(),
  birthDate: day('birth_date'),
  email: text('email'),
  phone: text('phone'),
  municipality: text('municipality').$type<MunicipalityCode>(),
})

/** Dated facts with their source; a row is never changed, a newer one of the same kind counts. */
export const candidateFacts = pgTable(
  'candidate_facts',
  {
    id: id<string>(),
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<Fact['kind']>().notNull(),
    fact: jsonb('fact').$type<Fact>().notNull(),
    source: text('source').notNull(),
    recordedBy: uuid('recorded_by')
      .$type<AccountId>()
      .references(() => accounts.id),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
  },
  (t) => [index('candidate_facts_candidate').on(t.candidateId, t.recordedAt)],
)

/** Every version of a profile that a candidate said yes to. */
export const agreedProfiles = pgTable(
  'agreed_profiles',
  {
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    profile: jsonb('profile').$type<Profile>().notNull(),
    agreedOn: day('agreed_on').notNull(),
    way: text('way').$type<ConsentWay>().notNull(),
    recordedBy: uuid('recorded_by')
      .$type<AccountId>()
      .references(() => accounts.id),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.version] })],
)

/** Where a file says something else than what people wrote here: for the jobhunter to look at. */
export const importDifferences = pgTable(
  'import_differences',
  {
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    field: text('field').notNull(),
    fileValue: jsonb('file_value').notNull(),
    seenOn: day('seen_on').notNull(),
    /** The jobhunter has looked at it and decided: the same file again does not ask again. */
    settled: boolean('settled').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.field] })],
)

export const IMPORT_STATUSES = ['running', 'done', 'refused', 'stopped'] as const

/** One reading of a register file, with counts while it runs. */
export const importRuns = pgTable(
  'import_runs',
  {
    id: id<string>(),
    senderId: uuid('sender_id')
      .$type<SenderId>()
      .notNull()
      .references(() => senders.id),
    startedBy: uuid('started_by')
      .$type<AccountId>()
      .references(() => accounts.id),
    status: text('status').$type<(typeof IMPORT_STATUSES)[number]>().notNull().default('running'),
    because: text('because').$type<RunEndReason>(),
    dryRun: boolean('dry_run').notNull().default(false),
    read: integer('read').notNull().default(0),
    /** How many rows the file has; null until that is known. */
    total: integer('total'),
    new: integer('new').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    refused: integer('refused').notNull().default(0),
    refusals: jsonb('refusals').$type<Refusal[]>().notNull().default([]),
    /** Column heads that the format does not know, and so were not read. */
    unknownColumns: text('unknown_columns').array().notNull().default(sql`'{}'`),
    refusedFile: text('refused_file'),
    startedAt: moment('started_at').notNull().defaultNow(),
    endedAt: moment('ended_at'),
  },
  (t) => [oneOf('import_runs_status', t.status, IMPORT_STATUSES)],
)

/** Every view of a profile by an employer. */
export const accessLog = pgTable(
  'access_log',
  {
    id: id<string>(),
    candidateId: uuid('candidate_id').$type<CandidateId>().notNull(),
    employerId: uuid('employer_id').$type<EmployerId>().notNull(),
    accountId: uuid('account_id').$type<AccountId>().notNull(),
    what: text('what').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [index('access_log_candidate').on(t.candidateId, t.at)],
)
