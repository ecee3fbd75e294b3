import { type SQL, sql } from 'drizzle-orm'
import { customType, index, integer, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { CandidateId } from '#app/domain/primitives.ts'

const lexemes = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The index when PostgreSQL answers: a copy of agreed profiles that may be rebuilt at any time. */
export const candidateSearch = pgTable(
  'candidate_search',
  {
    candidateId: uuid('candidate_id').$type<CandidateId>().primaryKey(),
    code: text('code').$type<CandidateCode>().notNull(),
    document: jsonb('document').$type<CandidateDocument>().notNull(),
    /** Every value of every facet, as 'talent:precies'. */
    facets: text('facets').array().notNull(),
    hoursLeast: integer('hours_least'),
    hoursMost: integer('hours_most'),
    /** A day as a number: 20260301. */
    availableDay: integer('available_day'),
    words: text('words').array().notNull(),
    text: text('text').notNull(),
    // stems for nearness in meaning, and the words themselves, so that no stop word of PostgreSQL is lost
    lexemes: lexemes('lexemes').generatedAlwaysAs(
      (): SQL =>
        sql`to_tsvector('dutch'::regconfig, "text") || to_tsvector('simple'::regconfig, "text")`,
    ),
    dimensions: text('dimensions').array().notNull(),
    weights: real('weights').array().notNull(),
  },
  (t) => [
    index('candidate_search_facets').using('gin', t.facets),
    index('candidate_search_lexemes').using('gin', t.lexemes),
    index('candidate_search_words').using('gin', t.words),
    index('candidate_search_code').on(t.code),
  ],
)

/** Every word that is in some document, to correct typing errors by. */
export const searchWords = pgTable('search_words', { word: text('word').primaryKey() }, (t) => [
  index('search_words_near').using('gist', t.word.op('gist_trgm_ops')),
])
