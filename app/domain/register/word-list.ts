/** Finds a code by any of its words; capitals, accents and everything but letters and digits do not count. */
export type WordList<Code extends string> = (written: string) => Code | null

/** A list of words from codes with their labels, and other words people use. A word of two codes belongs to the first. */
export function wordList<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  others?: Readonly<Partial<Record<NoInfer<Code>, string>>>,
): WordList<Code> {
  const byWord = new Map<string, Code>()
  const codes = Object.keys(labels) as Code[] // the keys of a record of codes are its codes
  const wordings = [
    (code: Code) => [code],
    (code: Code) => [labels[code]],
    (code: Code) => (others?.[code] ?? '').split(';'),
  ]
  for (const wordsOf of wordings) {
    for (const code of codes) {
      for (const word of wordsOf(code)) add(byWord, word, code)
    }
  }
  return (written) => byWord.get(wordKey(written)) ?? null
}

/** A list of words from terms of the vocabulary. A synonym of two terms stands for neither. */
export function termList(
  terms: readonly { code: string; label: string; synonyms?: readonly string[] }[],
): WordList<string> {
  const named = new Map<string, string>()
  const synonyms = new Map<string, Set<string>>()
  for (const { code, label, synonyms: others = [] } of terms) {
    add(named, code, code)
    add(named, label, code)
    for (const word of others) {
      synonyms.set(wordKey(word), (synonyms.get(wordKey(word)) ?? new Set()).add(code))
    }
  }
  return (written) => {
    const [code, another] = synonyms.get(wordKey(written)) ?? []
    return named.get(wordKey(written)) ?? (another ? null : (code ?? null))
  }
}

/** Two writings with the same key are the same word. */
export function wordKey(written: string): string {
  return written
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
}

function add<Code>(byWord: Map<string, Code>, word: string, code: Code): void {
  const key = wordKey(word)
  if (key !== '' && !byWord.has(key)) byWord.set(key, code)
}
