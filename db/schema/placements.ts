import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import {
  OFFER_STATUSES,
  type OfferStatus,
  PLACEMENT_STATUSES,
  type PlacementStatus,
} from '#app/domain/placement/statuses.ts'
import type { AuthorityAnswers, OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  OfferId,
  PlacementId,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import { candidates } from './candidates.ts'
import { day, id, moment, oneOf } from './columns.ts'
import { requests } from './introductions.ts'
import { accounts, employers } from './organisations.ts'
import { vacancies } from './vacancies.ts'

/** A placement offer; `coverage` is fixed on the day it is sent and never computed again. */
export const placementOffers = pgTable(
  'placement_offers',
  {
    id: id<OfferId>(),
    requestId: uuid('request_id')
      .$type<RequestId>()
      .notNull()
      .references(() => requests.id),
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .notNull()
      .references(() => employers.id),
    vacancyId: uuid('vacancy_id')
      .$type<VacancyId>()
      .references(() => vacancies.id),
    adviserId: uuid('adviser_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    status: text('status').$type<OfferStatus>().notNull().default('draft'),
    version: integer('version').notNull().default(1),
    terms: jsonb('terms').$type<OfferTerms>().notNull(),
    support: jsonb('support').$type<OfferSupport>().notNull(),
    /** The version of the terms the candidate said yes to. */
    agreedVersion: integer('agreed_version'),
    mayShowWageValue: boolean('may_show_wage_value').notNull().default(false),
    authorityAnswers: jsonb('authority_answers').$type<AuthorityAnswers>().notNull().default({}),
    coverage: jsonb('coverage').$type<Coverage>(),
    /** The rules by which the coverage, or a later version beside it, was last determined. */
    rulesVersion: text('rules_version'),
    /** What the employer chose after it received the offer; signed by whom and when. */
    employerChoice: jsonb('employer_choice').$type<EmployerChoice>(),
    choiceSignedBy: uuid('choice_signed_by')
      .$type<AccountId>()
      .references(() => accounts.id),
    choiceSignedAt: moment('choice_signed_at'),
    sentOn: day('sent_on'),
    answer: text('answer'),
    startsOn: day('starts_on').notNull(),
    dueOn: day('due_on'),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('placement_offers_employer').on(t.employerId),
    index('placement_offers_candidate').on(t.candidateId),
    index('placement_offers_request').on(t.requestId),
    uniqueIndex('placement_offers_one_open')
      .on(t.requestId)
      .where(sql`status in ('draft', 'awaitingYes', 'ready', 'sent', 'changeAsked', 'accepted')`),
    oneOf('placement_offers_status', t.status, OFFER_STATUSES),
    check(
      'placement_offers_choice_signed',
      sql`(${t.employerChoice} is null) = (${t.choiceSignedBy} is null)
        and (${t.employerChoice} is null) = (${t.choiceSignedAt} is null)`,
    ),
  ],
)

export const placements = pgTable(
  'placements',
  {
    id: id<PlacementId>(),
    offerId: uuid('offer_id')
      .$type<OfferId>()
      .notNull()
      .unique()
      .references(() => placementOffers.id),
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .notNull()
      .references(() => employers.id),
    vacancyId: uuid('vacancy_id')
      .$type<VacancyId>()
      .references(() => vacancies.id),
    adviserId: uuid('adviser_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    status: text('status').$type<PlacementStatus>().notNull().default('reserved'),
    startsOn: day('starts_on').notNull(),
    recordedBy: text('recorded_by'),
    reason: text('reason'),
    endedOn: day('ended_on'),
    /** What the other side recorded afterwards, when it was the opposite. */
    otherOutcome: text('other_outcome'),
    dueOn: day('due_on').notNull(),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('placements_one_per_candidate')
      .on(t.candidateId)
      .where(sql`status in ('reserved', 'started')`),
    index('placements_vacancy').on(t.vacancyId),
    oneOf('placements_status', t.status, PLACEMENT_STATUSES),
  ],
)
