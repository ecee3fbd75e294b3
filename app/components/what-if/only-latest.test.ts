import { expect, test } from 'vitest'
import { onlyLatest } from './only-latest.ts'

/** A question that is answered when the test says so. */
function held<Answer>() {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  return { question: () => promise, answer: resolve, fail: reject }
}

test('an older answer that comes in after a newer one does not count', async () => {
  const questions = onlyLatest()
  const [older, newer] = [held<string>(), held<string>()]
  const first = questions.ask(older.question)
  const second = questions.ask(newer.question)

  newer.answer('28 uur')
  older.answer('24 uur')

  expect(await second).toEqual({ isLatest: true, answer: '28 uur' })
  expect(await first).toEqual({ isLatest: false })
})

test('typing on makes what was asked old, before anything new is asked', async () => {
  const questions = onlyLatest()
  const one = held<string>()
  const asked = questions.ask(one.question)

  questions.forget()
  one.answer('24 uur')

  expect(await asked).toEqual({ isLatest: false })
})

test('an older question is told to stop, and its failing is no failure', async () => {
  const questions = onlyLatest()
  const one = held<string>()
  let stopped: AbortSignal | undefined
  const asked = questions.ask((signal) => {
    stopped = signal
    return one.question()
  })

  void questions.ask(async () => 'nieuw')
  one.fail(new Error('gestopt'))

  expect(stopped?.aborted).toBe(true)
  expect(await asked).toEqual({ isLatest: false })
})

test('the latest question that fails is a failure', async () => {
  const asked = onlyLatest().ask(() => Promise.reject(new Error('geen verbinding')))

  await expect(asked).rejects.toThrow('the question was not answered')
})
