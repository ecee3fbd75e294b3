import type { CompetencyLevel } from '#app/domain/candidate/closed-lists.ts'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { WantedCompetency } from '#app/domain/matching/criteria.ts'
import { COMPETENCIES, relatedCompetencies } from '#app/domain/vocabulary/vocabulary.ts'

/** How many people were counted, and how many of them have each competency. */
export type CompetencyFrequencies = { people: number; having: Record<string, number> }

/** One number per competency that counts, of length 1 together. */
export type CompetencyVector = Map<string, number>

/** Where the one stands who is looked for, by the frequencies others are weighed with. */
export type Nearness = { vector: CompetencyVector; frequencies: CompetencyFrequencies }

/** Before anyone was counted every competency weighs the same. */
export const NOT_COUNTED: CompetencyFrequencies = { people: 0, having: {} }

const LEVEL_WEIGHT: Record<CompetencyLevel, number> = {
  withHelp: 0.8,
  independent: 1,
  experienced: 1.2,
}

/** Counts who has what: a competency few people have says more about a fit. */
export function countCompetencies(documents: readonly CandidateDocument[]): CompetencyFrequencies {
  const having: Record<string, number> = {}
  for (const { competencies } of documents) {
    for (const code of new Set(competencies.map((competency) => competency.code))) {
      having[code] = (having[code] ?? 0) + 1
    }
  }
  return { people: documents.length, having }
}

/** Where someone stands among the competencies; null for someone of whom none is known. */
export function vectorOf(
  { competencies }: Pick<CandidateDocument, 'competencies'>,
  frequencies: CompetencyFrequencies,
): CompetencyVector | null {
  const owned = competencies.map(({ code, level }) => ({ code, weight: LEVEL_WEIGHT[level] }))
  return vectorFrom(owned, frequencies)
}

/** Where the one stands who is looked for; null when none of it is in the vocabulary. */
export function vectorWanted(
  wanted: readonly WantedCompetency[],
  frequencies: CompetencyFrequencies,
): CompetencyVector | null {
  return vectorFrom(wanted, frequencies)
}

/** How near someone is: 1 for the very same, 0 for nothing in common. */
export function fitBetween(
  person: Pick<CandidateDocument, 'competencies'>,
  { vector, frequencies }: Nearness,
): number {
  const own = vectorOf(person, frequencies) ?? new Map<string, number>()
  let fit = 0
  for (const [code, weight] of own) fit += weight * (vector.get(code) ?? 0)
  return fit
}

const dimensionOf = new Map(COMPETENCIES.map(({ code }, dimension) => [code, dimension]))
export const DIMENSIONS = COMPETENCIES.length

/** The vector with a place for every competency of the vocabulary. */
export function dense(vector: CompetencyVector): number[] {
  const numbers = new Array<number>(DIMENSIONS).fill(0)
  for (const [code, weight] of vector) {
    const dimension = dimensionOf.get(code)
    if (dimension !== undefined) numbers[dimension] = Number(weight.toFixed(5))
  }
  return numbers
}

/** What one can do counts in full, and what is related to it for a share; the most of the two, never both. */
function vectorFrom(
  given: readonly WantedCompetency[],
  frequencies: CompetencyFrequencies,
): CompetencyVector | null {
  const weights = new Map<string, number>()
  for (const { code, weight } of given) {
    if (!dimensionOf.has(code)) continue
    raise(weights, code, weight)
    for (const related of relatedCompetencies(code)) {
      raise(weights, related.code, weight * related.share)
    }
  }
  const rare = [...weights].map(
    ([code, weight]) => [code, weight * rarity(code, frequencies)] as const,
  )
  const length = Math.hypot(...rare.map(([, weight]) => weight))
  if (length === 0) return null
  return new Map(rare.map(([code, weight]) => [code, weight / length]))
}

function raise(weights: Map<string, number>, code: string, weight: number): void {
  weights.set(code, Math.max(weights.get(code) ?? 0, weight))
}

function rarity(code: string, { people, having }: CompetencyFrequencies): number {
  if (people === 0) return 1
  return Math.sqrt(Math.log(1 + people / (1 + (having[code] ?? 0))))
}
