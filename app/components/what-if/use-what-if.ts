import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { type WhatIf, whatIf } from '#app/domain/coverage/what-if.ts'
import { onlyLatest } from './only-latest.ts'

const PAUSE = 300
const answered = z.object({ whatIf: whatIf.nullable() })

export type WhatIfState = { result: WhatIf | null; state: 'still' | 'asking' | 'failed' }

/** What a form comes to, asked again a moment after it was changed. `first` is what the page was sent with. */
export function useWhatIf(endpoint: string, first: WhatIf | null) {
  const [shown, setShown] = useState<WhatIfState>({ result: first, state: 'still' })
  const [questions] = useState(onlyLatest)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  useEffect(() => setShown({ result: first, state: 'still' }), [first])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      questions.forget()
    },
    [questions],
  )

  function changed(form: HTMLFormElement) {
    clearTimeout(timer.current)
    questions.forget()
    setShown(({ result }) => ({ result, state: 'asking' }))
    timer.current = setTimeout(() => void askFor(form), PAUSE)
  }

  async function askFor(form: HTMLFormElement) {
    const asked = questions.ask((signal) => ask(endpoint, new FormData(form), signal))
    const given = await asked.catch(() => null)
    if (given === null) setShown(({ result }) => ({ result, state: 'failed' }))
    else if (given.isLatest) setShown({ result: given.answer, state: 'still' })
  }

  return { ...shown, changed }
}

async function ask(endpoint: string, body: FormData, signal: AbortSignal): Promise<WhatIf | null> {
  const response = await fetch(endpoint, { method: 'POST', body, signal })
  if (!response.ok) throw new Error(`answered with ${response.status}`)
  return answered.parse(await response.json()).whatIf
}
