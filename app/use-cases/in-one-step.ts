import type { Db } from '#db/client.ts'
import type { Services } from './services.ts'

/**
 * Runs a step in one transaction. A refusal is a value and not an error, so it takes back here whatever the step
 * had written before it refused: who is told no has changed nothing.
 */
export async function inOneStep<Result>(
  { db }: Pick<Services, 'db'>,
  step: (db: Db) => Promise<Result>,
): Promise<Result> {
  const refused: { because: Result }[] = []
  const takeBack = new Error('a refused step writes nothing')
  try {
    return await db.transaction(async (transaction) => {
      const result = await step(transaction)
      if (!isRefusal(result)) return result
      refused.push({ because: result })
      throw takeBack
    })
  } catch (error) {
    const [refusal] = refused
    if (error === takeBack && refusal) return refusal.because
    throw error
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false
}
