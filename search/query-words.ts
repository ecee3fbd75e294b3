import { DUTCH_STOP_WORDS } from '#app/domain/vocabulary/dutch-stop-words.ts'

/** An engine reads no more words of a query than these. */
export const MOST_WORDS = 10
const LONGEST_TEXT = 1000
const LONGEST_WORD = 60

/** The words of a text as they are compared: lower case, without accents, letters and digits only. */
export function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/**
 * What someone looks for: the first ten different words that say something. Empty when nothing is left;
 * signs that mean something to an engine (quotes, minus) are gone, so text is never an instruction.
 */
export function queryWords(text: string | undefined): string[] {
  const words = wordsIn((text ?? '').slice(0, LONGEST_TEXT)).filter((word) => !isStopWord(word))
  return [...new Set(words)].slice(0, MOST_WORDS)
}

const stopWords = new Set(DUTCH_STOP_WORDS)

function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
