import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import { type Criteria, FACETS, type Facet, UNKNOWN } from '#app/domain/matching/criteria.ts'
import { type Random, randomFrom } from '#seed/random.ts'
import { day } from './found-numbers.ts'
import { counted } from './plain-reading.ts'

/** Searches of every kind over these people, the same every time: each facet alone, and mixtures. */
export function manyCriteria(people: readonly CandidateDocument[]): Criteria[] {
  const random = randomFrom(7)
  const values = (facet: Facet) => [...Object.keys(counted(people, facet)), 'nobody’s "value"']
  const single = FACETS.flatMap((facet) => [
    { chosen: { [facet]: [UNKNOWN] } },
    { chosen: { [facet]: [UNKNOWN] }, knownOnly: true },
    { chosen: { [facet]: random.some(values(facet), 1) } },
    { chosen: { [facet]: random.some(values(facet), 3) }, knownOnly: true },
  ])
  const mixed = Array.from({ length: 120 }, () => mixture(random, people, values))
  return [{}, { knownOnly: true }, ...single, ...mixed]
}

function mixture(
  random: Random,
  people: readonly CandidateDocument[],
  values: (facet: Facet) => string[],
): Criteria {
  const facets = random.some(FACETS, random.whole(0, 3))
  const least = random.whole(1, 40)
  const places = people.flatMap(({ municipality }) => municipality ?? [])
  const asked: Criteria = { knownOnly: random.chance(0.4) }
  asked.chosen = Object.fromEntries(
    facets.map((facet) => [facet, random.some(values(facet), random.whole(1, 8))]),
  )
  if (random.chance(0.4)) asked.within = random.some(places, 5)
  if (random.chance(0.4)) asked.hours = { least, most: random.whole(least, 40) }
  if (random.chance(0.4)) asked.availableBy = day(`2026-0${random.whole(1, 9)}-01`)
  if (random.chance(0.3)) {
    const codes = people.flatMap(({ competencies }) => competencies.map(({ code }) => code))
    asked.fit = random.some(codes, 3).map((code) => ({ code, weight: random.one([0.5, 1]) }))
  }
  return asked
}
