import { dayNumber } from './candidate-document.ts'
import { encodeValue } from './meilisearch-values.ts'
import type { Condition } from './narrowing.ts'

/** What a condition is in the engine's filter language. */
export function conditionFilter(condition: Condition): string {
  switch (condition.kind) {
    case 'anyOf': {
      const values = condition.values.map((value) => `"${encodeValue(value)}"`)
      return `facets.${condition.facet} IN [${values.join(', ')}]`
    }
    case 'hours': {
      const overlap = [
        `hoursMost >= ${condition.least}`,
        `hoursLeast <= ${condition.most}`,
      ] as const
      if (condition.knownOnly) return overlap.join(' AND ')
      return `(${overlap[0]} OR hoursMost IS NULL) AND (${overlap[1]} OR hoursLeast IS NULL)`
    }
    case 'availableBy': {
      const inTime = `availableDay <= ${dayNumber(condition.day)}`
      return condition.knownOnly ? inTime : `(${inTime} OR availableDay IS NULL)`
    }
  }
}

/** Whoever the condition does not hold for. */
export function otherThan(condition: Condition): string {
  return `NOT (${conditionFilter(condition)})`
}
