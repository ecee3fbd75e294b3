import { COMPETENCIES, TALENTS, TASKS } from './vocabulary.ts'

type Term = { code: string; label: string; synonyms: readonly string[] }
type Found = { code: string; label: string; rank: number }

const TERMS = {
  talent: searchable(TALENTS),
  competency: searchable(COMPETENCIES),
  task: searchable(TASKS),
}

/**
 * Terms for a few typed letters, best first: the label starts with them, a word of the label does, a word of a
 * synonym does, and then the same letters anywhere. Each typed word must be found in one and the same wording.
 */
export function findTerms(
  kind: 'talent' | 'competency' | 'task',
  typed: string,
  limit: number,
): { code: string; label: string }[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return []
  return TERMS[kind]
    .map(({ code, label, wordings }): Found => ({ code, label, rank: rank(wordings, wanted) }))
    .filter((found) => found.rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank || one.label.localeCompare(other.label, 'nl'))
    .slice(0, Math.max(0, limit))
    .map(({ code, label }) => ({ code, label }))
}

function searchable(terms: readonly Term[]) {
  return terms.map(({ code, label, synonyms }) => ({
    code,
    label,
    wordings: [label, ...synonyms].map(wordsOf),
  }))
}

/** Lower is better; the first wording is the label, the others are synonyms. */
function rank(wordings: readonly (readonly string[])[], wanted: readonly string[]): number {
  return Math.min(...wordings.map((words, place) => rankOfWording(words, wanted, place === 0)))
}

function rankOfWording(
  words: readonly string[],
  wanted: readonly string[],
  isLabel: boolean,
): number {
  if (isLabel && words.join(' ').startsWith(wanted.join(' '))) return 0
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return isLabel ? 1 : 2
  if (wanted.every((part) => words.some((word) => word.includes(part)))) return isLabel ? 3 : 4
  return Number.POSITIVE_INFINITY
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}
