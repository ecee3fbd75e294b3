import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { type WhatIf, whatIf } from '#app/domain/coverage/what-if.ts'
import { onlyLatest } from './only-latest.ts'

const PAUSE = 300
const answered = z.object({
  whatIf: whatIf.nullable(),
  errors: z.record(z.string(), z.string()),
})
type Answered = z.infer<typeof answered>

/** `errors` are what is to be mended before anything can be reckoned, one sentence for a field. */
export type WhatIfState = {
  result: WhatIf | null
  errors: Answered['errors']
  state: 'still' | 'asking' | 'failed'
}

/**
 * What a form comes to, asked again a moment after it was changed. `first` is what the page was sent with, `refused`
 * what was wrong in what was sent.
 */
export function useWhatIf(
  endpoint: string,
  first: WhatIf | null,
  refused: Answered['errors'] = NOTHING_WRONG,
) {
  const [shown, setShown] = useState<WhatIfState>(() => asFirst(first, refused))
  const [questions] = useState(onlyLatest)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  useEffect(() => setShown(asFirst(first, refused)), [first, refused])
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
    setShown((before) => ({ ...before, state: 'asking' }))
    timer.current = setTimeout(() => void askFor(form), PAUSE)
  }

  async function askFor(form: HTMLFormElement) {
    const asked = questions.ask((signal) => ask(endpoint, new FormData(form), signal))
    const given = await asked.catch(() => null)
    if (given === null) setShown((before) => ({ ...before, state: 'failed' }))
    else if (given.isLatest)
      setShown({ result: given.answer.whatIf, errors: given.answer.errors, state: 'still' })
  }

  return { ...shown, changed }
}

const NOTHING_WRONG = {}

function asFirst(first: WhatIf | null, refused: Answered['errors']): WhatIfState {
  return { result: first, errors: refused, state: 'still' }
}

async function ask(endpoint: string, body: FormData, signal: AbortSignal): Promise<Answered> {
  const response = await fetch(endpoint, { method: 'POST', body, signal })
  if (!response.ok) throw new Error(`answered with ${response.status}`)
  return answered.parse(await response.json())
}
