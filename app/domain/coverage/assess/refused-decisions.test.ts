import { expect, test } from 'vitest'
import { makeCase, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { determineCoverage } from '../determine-coverage.ts'
import type { CandidateFacts } from '../facts.ts'
import type { Instrument } from '../instruments.ts'
import { day } from '../law/dated.ts'
import type { CoverageTerms } from '../terms.ts'

const NO = { on: day('2026-06-10'), from: day('2026-06-10'), until: null, refused: true }

const wajong = { ground: 'wajong', dispensationPercentage: 60 } as const

test.each<{
  instrument: Instrument
  candidate?: CandidateFacts
  terms?: Partial<CoverageTerms>
}>([
  { instrument: 'jobcoaching' },
  { instrument: 'workplaceAdaptation' },
  { instrument: 'portableProvision' },
  { instrument: 'buddyTraining' },
  { instrument: 'wageCostSubsidy' },
  { instrument: 'flatRateSubsidy', terms: { flatRate: true } },
  { instrument: 'trialPlacement', terms: { trialMonths: 2 } },
  { instrument: 'learningPlacement', terms: { learningMonths: 1 } },
  { instrument: 'wageDispensation', candidate: wajong },
])('a decision that is a no on $instrument: it does not apply', (row) => {
  const { instrument, candidate, terms } = row
  const { instruments } = determineCoverage(
    makeCase({
      candidate: makeFacts(candidate),
      terms: makeTerms(terms),
      authority: { decisions: { [instrument]: NO }, answers: {} },
    }),
  )

  const line = instruments.find((one) => one.instrument === instrument)
  expect(line).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'refused', on: '2026-06-10' },
  })
})

test('a no to the subsidy does not establish sheltered work', () => {
  const { instruments } = determineCoverage(
    makeCase({
      candidate: makeFacts({ ground: 'shelteredWork', registeredOn: null }),
      authority: { decisions: { wageCostSubsidy: NO }, answers: {} },
    }),
  )

  expect(instruments[0]).toMatchObject({ certainty: 'expected' })
})
