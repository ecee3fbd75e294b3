import { type SQL, sql } from 'drizzle-orm'
import { vacancies } from '#db/schema/index.ts'

/** A vacancy's title in a list, without reading all of its text. */
export const vacancyTitle: SQL<string> = sql<string>`${vacancies.text}->>'title'`
