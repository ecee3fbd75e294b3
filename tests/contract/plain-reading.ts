import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import { type Criteria, FACETS, type Facet, UNKNOWN } from '#app/domain/matching/criteria.ts'

/** The filters of the port read word for word, one person at a time: what both engines are held against. */
export function meets(document: CandidateDocument, criteria: Criteria): boolean {
  const { chosen = {}, within, hours, availableBy, knownOnly = false } = criteria
  const { hoursLeast, hoursMost, availableFrom } = document
  const facetsHold = FACETS.every((facet) =>
    oneHolds(valuesOf(document, facet), chosen[facet], knownOnly),
  )
  const held = [
    facetsHold,
    oneHolds(valuesOf(document, 'municipality'), within, knownOnly),
    !hours || (hoursMost === null ? !knownOnly : hoursMost >= hours.least),
    !hours || (hoursLeast === null ? !knownOnly : hoursLeast <= hours.most),
    !availableBy || (availableFrom === null ? !knownOnly : availableFrom <= availableBy),
  ]
  return held.every(Boolean)
}

/** How many people have each value of a facet. */
export function counted(documents: readonly CandidateDocument[], facet: Facet) {
  const counts: Record<string, number> = {}
  for (const value of documents.flatMap((document) => valuesOf(document, facet))) {
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function oneHolds(values: string[], asked: readonly string[] | undefined, knownOnly: boolean) {
  if (asked === undefined || asked.length === 0) return true
  const staysIn = values.includes(UNKNOWN) && !knownOnly
  return staysIn || values.some((value) => asked.includes(value))
}

const BANDS = [
  { band: '1-11', from: 1, to: 11 },
  { band: '12-19', from: 12, to: 19 },
  { band: '20-27', from: 20, to: 27 },
  { band: '28-35', from: 28, to: 35 },
  { band: '36-40', from: 36, to: 40 },
]

function valuesOf(document: CandidateDocument, facet: Facet): string[] {
  switch (facet) {
    case 'talent':
      return orUnknown(document.talents)
    case 'competency':
      return orUnknown(document.competencies.map(({ code }) => code))
    case 'task':
      return orUnknown(document.tasks)
    case 'sector':
      return orUnknown(document.interests)
    case 'municipality':
      return orUnknown(document.municipality === null ? [] : [document.municipality])
    case 'workCondition':
      return orUnknown(document.workConditions)
    case 'licence':
      return document.drivingLicences ?? [UNKNOWN]
    case 'available':
      return orUnknown(document.availableFrom === null ? [] : [document.availableFrom.slice(0, 7)])
    case 'hours': {
      const { hoursLeast, hoursMost } = document
      if (hoursLeast === null || hoursMost === null) return [UNKNOWN]
      return BANDS.filter(({ from, to }) => from <= hoursMost && hoursLeast <= to).map(
        ({ band }) => band,
      )
    }
  }
}

function orUnknown(values: readonly string[]): string[] {
  return values.length === 0 ? [UNKNOWN] : [...values]
}
