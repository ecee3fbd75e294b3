import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { EmployerId, MunicipalityCode, VacancyId } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { VACANCY_STATUSES, type VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import { day, id, moment, oneOf } from './columns.ts'
import { employers } from './organisations.ts'

/** `text` is the newest version; `publishedText` is what others read until an edit is published. */
export const vacancies = pgTable(
  'vacancies',
  {
    id: id<VacancyId>(),
    employerId: uuid('employer_id')
      .$type<EmployerId>()
      .notNull()
      .references(() => employers.id),
    status: text('status').$type<VacancyStatus>().notNull(),
    version: integer('version').notNull().default(1),
    text: jsonb('text').$type<VacancyText>().notNull(),
    publishedText: jsonb('published_text').$type<VacancyText>(),
    publishedVersion: integer('published_version'),
    // columns of `text` that lists filter and order on
    municipality: text('municipality').$type<MunicipalityCode>().notNull(),
    places: integer('places').notNull(),
    question: text('question'),
    byPhone: boolean('by_phone').notNull().default(false),
    dueOn: day('due_on'),
    waitingSince: moment('waiting_since').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('vacancies_employer').on(t.employerId),
    index('vacancies_status').on(t.status),
    oneOf('vacancies_status', t.status, VACANCY_STATUSES),
    check('vacancies_places', sql`${t.places} between 1 and 50`),
  ],
)
