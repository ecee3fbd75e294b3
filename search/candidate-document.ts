import {
  type CandidateDocument,
  candidateDocument,
} from '#app/domain/matching/candidate-document.ts'
import { type Facet, HOUR_BANDS, type HourBand, UNKNOWN } from '#app/domain/matching/criteria.ts'
import {
  competencyLabel,
  sectorLabel,
  synonymSets,
  talentLabel,
  taskLabel,
} from '#app/domain/vocabulary/vocabulary.ts'
import { wordsIn } from './query-words.ts'

/** The values someone is found by in each facet: 'unknown' where nothing is known, none for a known "none". */
export function facetsOf(document: CandidateDocument): Record<Facet, string[]> {
  const { availableFrom, municipality, drivingLicences } = document
  return {
    talent: known(document.talents),
    competency: known(document.competencies.map(({ code }) => code)),
    task: known(document.tasks),
    sector: known(document.interests),
    municipality: [municipality ?? UNKNOWN],
    hours: known(bandsTouched(document)),
    available: [availableFrom?.slice(0, 7) ?? UNKNOWN],
    workCondition: known(document.workConditions),
    licence: drivingLicences === null ? [UNKNOWN] : [...new Set(drivingLicences)],
  }
}

/**
 * Everything someone can be found by in words: labels with their synonyms, and own words, with the synonyms
 * of any term in them. One line a term, as they are compared.
 */
export function wordsOf(document: CandidateDocument): string[] {
  const labels = [
    ...document.talents.map(talentLabel),
    ...document.competencies.map(({ code }) => competencyLabel(code)),
    ...document.tasks.map(taskLabel),
    ...document.interests.map(sectorLabel),
  ]
  const said = labels.map(compared)
  if (document.ownWords !== null) said.push(compared(document.ownWords))
  return [...new Set([...said, ...said.flatMap(synonymsIn)])]
}

/** A document as an engine gives it back, checked. */
export function readDocument(stored: unknown): CandidateDocument {
  return candidateDocument.parse(stored)
}

/**
 * The last of each id, in order of id: an engine takes a document once in a batch. Whatever is not in an
 * agreed profile is left behind here, so that it cannot get into an index by a careless caller.
 */
export function lastOfEach(documents: readonly CandidateDocument[]): CandidateDocument[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return [...byId.values()]
    .map((document) => candidateDocument.parse(document))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** A day as a number that engines compare: 20260301. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

function known(values: readonly string[]): string[] {
  return values.length === 0 ? [UNKNOWN] : [...new Set(values)]
}

/** Someone of whom only the least or only the most is known is in no band: the rest is unknown. */
function bandsTouched({ hoursLeast, hoursMost }: CandidateDocument): HourBand[] {
  if (hoursLeast === null || hoursMost === null) return []
  return HOUR_BANDS.filter((band) => {
    const [from = 0, to = 0] = band.split('-').map(Number)
    return from <= hoursMost && to >= hoursLeast
  })
}

function compared(text: string): string {
  return wordsIn(text).join(' ')
}

const setsByFirstWord = new Map<string, { term: string; set: string[] }[]>()
for (const set of synonymSets().map((terms) => [...new Set(terms.map(compared))])) {
  for (const term of set) {
    const first = firstWord(term)
    setsByFirstWord.set(first, [...(setsByFirstWord.get(first) ?? []), { term, set }])
  }
}

function synonymsIn(text: string): string[] {
  const padded = ` ${text} `
  return text
    .split(' ')
    .flatMap((word) => setsByFirstWord.get(word) ?? [])
    .filter(({ term }) => term !== '' && padded.includes(` ${term} `))
    .flatMap(({ set }) => set)
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? ''
}
