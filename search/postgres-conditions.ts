import { type SQL, sql } from 'drizzle-orm'
import { candidateSearch } from '#db/schema/index.ts'
import { dayNumber } from './candidate-document.ts'
import type { Condition } from './narrowing.ts'

const { facets, hoursLeast, hoursMost, availableDay } = candidateSearch

/** A facet and its value in one text, as the table holds them. */
export function facetValue(facet: string, value: string): string {
  return `${facet}:${value.replaceAll('\0', '\ufffd')}` // PostgreSQL has no place for a zero character
}

/** A list of texts as one parameter. */
export function textArray(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::text[]`
}

/** What a condition is in SQL. */
export function conditionSql(condition: Condition): SQL {
  switch (condition.kind) {
    case 'anyOf': {
      const values = condition.values.map((value) => facetValue(condition.facet, value))
      return sql`${facets} && ${textArray(values)}`
    }
    case 'hours': {
      const { least, most, knownOnly } = condition
      const overlap = [sql`${hoursMost} >= ${least}`, sql`${hoursLeast} <= ${most}`] as const
      if (knownOnly) return sql`(${overlap[0]} and ${overlap[1]})`
      return sql`(${overlap[0]} or ${hoursMost} is null) and (${overlap[1]} or ${hoursLeast} is null)`
    }
    case 'availableBy': {
      const inTime = sql`${availableDay} <= ${dayNumber(condition.day)}`
      return condition.knownOnly ? inTime : sql`(${inTime} or ${availableDay} is null)`
    }
  }
}
