import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { Term } from '#app/forms/field-messages.ts'
import type { TermKind } from '#app/forms/picker-search.ts'
import { paths } from '#app/paths.ts'

const answer = z.object({ terms: z.array(z.object({ code: z.string(), label: z.string() })) })
const PAUSE = 150
const LEAST_LETTERS = 2

/** The words that go with what is typed, asked for after a short pause; the last question wins. */
export function useTermSuggestions(
  kind: TermKind,
  typed: string,
): { terms: Term[]; looking: boolean } {
  const letters = typed.trim()
  const [known, setKnown] = useState<{ letters: string; terms: Term[] }>({ letters: '', terms: [] })

  useEffect(() => {
    if (letters.length < LEAST_LETTERS) return
    const question = new AbortController()
    const timer = setTimeout(() => {
      ask(kind, letters, question.signal).then(
        (terms) => setKnown({ letters, terms }),
        // away or overtaken: the list stays empty, and typing on asks again
        () => undefined,
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      question.abort()
    }
  }, [kind, letters])

  const looking = known.letters !== letters
  return { terms: letters.length < LEAST_LETTERS || looking ? [] : known.terms, looking }
}

async function ask(kind: TermKind, letters: string, signal: AbortSignal): Promise<Term[]> {
  const query = new URLSearchParams({ soort: kind, zoek: letters })
  const response = await fetch(`${paths.terms()}?${query}`, { signal })
  return answer.parse(await response.json()).terms
}
