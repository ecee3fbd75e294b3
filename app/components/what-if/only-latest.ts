export type Latest<Answer> = { isLatest: true; answer: Answer } | { isLatest: false }

/**
 * Asks questions of which only the last counts: an older answer that comes in later, or fails, is told to be old. A new
 * question gives the older one up.
 */
export function onlyLatest() {
  let last: AbortController | undefined

  /** From now on what was asked before is old. */
  function forget(): AbortSignal {
    last?.abort()
    last = new AbortController()
    return last.signal
  }

  async function ask<Answer>(
    question: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Latest<Answer>> {
    const signal = forget()
    try {
      const answer = await question(signal)
      return signal.aborted ? { isLatest: false } : { isLatest: true, answer }
    } catch (cause) {
      if (signal.aborted) return { isLatest: false }
      throw new Error('the question was not answered', { cause })
    }
  }

  return { ask, forget }
}
