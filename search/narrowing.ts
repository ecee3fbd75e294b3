import { type Criteria, FACETS, type Facet, UNKNOWN } from '#app/domain/matching/criteria.ts'

/** One thing everyone found has to meet, in words both engines understand. */
export type Condition =
  | { kind: 'anyOf'; facet: Facet; values: string[] }
  | { kind: 'hours'; least: number; most: number; knownOnly: boolean }
  | { kind: 'availableBy'; day: string; knownOnly: boolean }

/** What the filters of a search ask, with the promise about unknowns worked out. An empty list asks nothing. */
export function narrowing(criteria: Criteria): Condition[] {
  const { chosen = {}, within = [], hours, availableBy, knownOnly = false } = criteria
  const conditions: Condition[] = FACETS.flatMap((facet) =>
    anyOf(facet, chosen[facet] ?? [], knownOnly),
  )
  conditions.push(...anyOf('municipality', within, knownOnly))
  if (hours) conditions.push({ kind: 'hours', ...hours, knownOnly })
  if (availableBy) conditions.push({ kind: 'availableBy', day: availableBy, knownOnly })
  return conditions
}

/** The unknown ones stay in, unless they are left out, or unless they are all that is asked for. */
function anyOf(facet: Facet, asked: readonly string[], knownOnly: boolean): Condition[] {
  if (asked.length === 0) return []
  return [
    { kind: 'anyOf', facet, values: knownOnly ? [...asked] : [...new Set([...asked, UNKNOWN])] },
  ]
}

/** Whoever has one of the competencies that are wanted. */
export function hasWanted(criteria: Criteria): Condition | null {
  const wanted = (criteria.fit ?? []).map(({ code }) => code)
  return wanted.length === 0 ? null : { kind: 'anyOf', facet: 'competency', values: wanted }
}
