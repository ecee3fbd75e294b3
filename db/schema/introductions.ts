import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  FLAG_STATUSES,
  type FlagStatus,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
  MEETING_STATUSES,
  type MeetingStatus,
  REQUEST_STATUSES,
  type RequestStatus,
} from '#app/domain/introduction/statuses.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  FlagId,
  IntroductionId,
  MeetingId,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import { candidates } from './candidates.ts'
import { day, id, moment, oneOf } from './columns.ts'
import { accounts, employers } from './organisations.ts'
import { vacancies } from './vacancies.ts'

/** A jobhunter's "this could fit", with a reason in words. */
export const flags = pgTable(
  'flags',
  {
    id: id<FlagId>(),
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id),
    vacancyId: uuid('vacancy_id')
      .$type<VacancyId>()
      .notNull()
      .references(() => vacancies.id),
    jobhunterId: uuid('jobhunter_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    reason: text('reason').notNull(),
    status: text('status').$type<FlagStatus>().notNull().default('open'),
    answer: text('answer'),
    dueOn: day('due_on').notNull(),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('flags_one_open').on(t.candidateId, t.vacancyId).where(sql`status = 'open'`),
    index('flags_vacancy').on(t.vacancyId),
    oneOf('flags_status', t.status, FLAG_STATUSES),
  ],
)

/** A flag taken up: after the candidate's yes it stands above the matches. */
export const introductions = pgTable(
  'introductions',
  {
    id: id<IntroductionId>(),
    flagId: uuid('flag_id')
      .$type<FlagId>()
      .references(() => flags.id),
    /** The "zoek voor mij" that this introduction answers. */
    answersRequestId: uuid('answers_request_id').$type<RequestId>(),
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id),
    vacancyId: uuid('vacancy_id')
      .$type<VacancyId>()
      .references(() => vacancies.id),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .notNull()
      .references(() => employers.id),
    adviserId: uuid('adviser_id')
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    reason: text('reason').notNull(),
    status: text('status').$type<IntroductionStatus>().notNull().default('candidateAsked'),
    answer: text('answer'),
    onHold: boolean('on_hold').notNull().default(false),
    dueOn: day('due_on').notNull(),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('introductions_one_open')
      .on(
        t.candidateId,
        t.employerId,
        sql`coalesce(${t.vacancyId}, '00000000-0000-0000-0000-000000000000'::uuid)`,
      )
      .where(sql`status in ('candidateAsked', 'shown')`),
    index('introductions_vacancy').on(t.vacancyId),
    index('introductions_employer').on(t.employerId),
    oneOf('introductions_status', t.status, INTRODUCTION_STATUSES),
  ],
)

/** An employer asks for a candidate, or for nobody in particular ("zoek voor mij": no candidate). */
export const requests = pgTable(
  'requests',
  {
    id: id<RequestId>(),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .notNull()
      .references(() => employers.id),
    candidateId: uuid('candidate_id')
      .$type<CandidateId>()
      .references(() => candidates.id),
    vacancyId: uuid('vacancy_id')
      .$type<VacancyId>()
      .references(() => vacancies.id),
    introductionId: uuid('introduction_id')
      .$type<IntroductionId>()
      .references(() => introductions.id),
    message: text('message').notNull(),
    status: text('status').$type<RequestStatus>().notNull().default('open'),
    /** Why it closed, as a code, and by whom. */
    closedBecause: text('closed_because'),
    closedBy: text('closed_by'),
    closingText: text('closing_text'),
    /** Why the adviser went on without a meeting. */
    withoutMeeting: text('without_meeting'),
    onHold: boolean('on_hold').notNull().default(false),
    dueOn: day('due_on').notNull(),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
    askedAt: moment('asked_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('requests_one_open')
      .on(
        t.candidateId,
        t.employerId,
        sql`coalesce(${t.vacancyId}, '00000000-0000-0000-0000-000000000000'::uuid)`,
      )
      .where(sql`status <> 'closed' and candidate_id is not null`),
    index('requests_employer').on(t.employerId),
    index('requests_candidate').on(t.candidateId),
    oneOf('requests_status', t.status, REQUEST_STATUSES),
    check(
      'requests_closed_because',
      sql`${t.status} <> 'closed' or ${t.closedBecause} is not null`,
    ),
  ],
)

export const meetings = pgTable(
  'meetings',
  {
    id: id<MeetingId>(),
    requestId: uuid('request_id')
      .$type<RequestId>()
      .notNull()
      .references(() => requests.id),
    status: text('status').$type<MeetingStatus>().notNull().default('planned'),
    plannedOn: day('planned_on').notNull(),
    plannedTime: text('planned_time').notNull(),
    place: text('place').notNull(),
    who: text('who').notNull(),
    outcomeEmployer: text('outcome_employer'),
    outcomeCandidate: text('outcome_candidate'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('meetings_request').on(t.requestId),
    uniqueIndex('meetings_one_planned').on(t.requestId).where(sql`status = 'planned'`),
    oneOf('meetings_status', t.status, MEETING_STATUSES),
  ],
)
