import { expect, test } from 'vitest'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import type { JobcoachChoice } from '#app/domain/coverage/terms.ts'
import { coverageOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { SUPPORT } from '#tests/support/make-way.ts'
import { whoHelps } from './who-helps.ts'

const UNKNOWN = makeFacts({
  ground: undefined,
  registeredOn: undefined,
  inSubsidyTargetGroup: undefined,
})

function answerTo(
  jobcoach: JobcoachChoice | null,
  { candidate = makeFacts(), mayChoose = true }: Partial<Options> = {},
) {
  const terms = makeTerms({ jobcoach: jobcoach ?? 'external' })
  const { lines } = forEmployer(coverageOf({ candidate, terms }))
  return whoHelps(lines, SUPPORT, { jobcoach, organisation: null, mayChoose })
}
type Options = { candidate: ReturnType<typeof makeFacts>; mayChoose: boolean }

test('a jobcoach that is expected: who the offer says, and that it is not decided', () => {
  expect(answerTo(null)).toEqual({
    answer: SUPPORT.who,
    more: 'Waarschijnlijk; er is nog geen besluit. Elke week. Vast contact: Noor Voorbeeld.',
  })
})

test.each([
  { jobcoach: 'none', answer: 'Geen jobcoach', more: 'Dat is uw keuze.' },
  { jobcoach: 'internal', answer: 'Iemand van u zelf', more: 'Er kan subsidie voor zijn.' },
] as const)('after the choice $jobcoach the answer follows it', ({ jobcoach, answer, more }) => {
  expect(answerTo(jobcoach).answer).toBe(answer)
  expect(answerTo(jobcoach).more).toContain(more)
  expect(answerTo(jobcoach).more).not.toContain(SUPPORT.who)
})

test.each([
  { jobcoach: null, mayChoose: true, answer: 'Dat kiest u hieronder' },
  { jobcoach: null, mayChoose: false, answer: 'Dat weten wij nog niet' },
] as const)(
  'not known, with choice $jobcoach and choosing $mayChoose: $answer',
  ({ jobcoach, mayChoose, answer }) => {
    const told = answerTo(jobcoach, { candidate: UNKNOWN, mayChoose })

    expect(told.answer).toBe(answer)
    expect(told.more).toContain('nog niet bekend')
    expect(told.more).not.toContain(SUPPORT.who)
  },
)

test('a jobcoach that was chosen while it is not known whether one comes: as it chose, and who asks for it', () => {
  expect(answerTo('external', { candidate: UNKNOWN })).toEqual({
    answer: 'Een jobcoach, zoals u koos',
    more: 'Uw adviseur vraagt die aan bij gemeente of UWV. Er is nog geen besluit. Vast contact: Noor Voorbeeld.',
  })
})
