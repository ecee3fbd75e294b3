import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts } from '../facts.ts'
import { day } from '../law/dated.ts'

test.each([
  { registeredOn: '2013-05-01', from: '2026-07-01', why: 'long before the start' },
  { registeredOn: '2026-06-30', from: '2026-07-01', why: 'the day before' },
  { registeredOn: '2026-07-01', from: '2026-07-01', why: 'the day itself' },
  { registeredOn: '2026-07-02', from: '2026-07-02', why: 'the day after' },
  { registeredOn: '2026-11-15', from: '2026-11-15', why: 'months later' },
])('registered on $registeredOn ($why): confirmed from $from', ({ registeredOn, from }) => {
  const candidate = makeFacts({ registeredOn: day(registeredOn) })
  const code = registeredOn <= '2026-06-15' ? 'registered' : 'registrationAhead'
  expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({
    certainty: 'confirmed',
    because: { code, on: registeredOn },
    from,
    until: null,
    decides: 'uwv',
  })
})

test('a trial comes before the work, and so before the cover', () => {
  expect(lineOf('noRiskPolicy', { terms: makeTerms({ trialMonths: 2 }) })).toMatchObject({
    certainty: 'confirmed',
    from: '2026-09-01',
  })
})

test.each([
  { lastDay: '2026-06-30', certainty: 'notApplicable', until: null, why: 'the day before' },
  { lastDay: '2026-07-01', certainty: 'confirmed', until: '2026-07-01', why: 'the first day' },
  { lastDay: '2026-12-31', certainty: 'confirmed', until: '2026-12-31', why: 'ends later' },
])('a registration until $lastDay ($why): $certainty', ({ lastDay, certainty, until }) => {
  const candidate = makeFacts({ registrationEndsOn: day(lastDay) })
  expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({ certainty, until })
})

test.each([
  {
    under35On: '2021-06-30',
    certainty: 'notApplicable',
    code: 'under35Expired',
    why: 'a day too long ago',
  },
  { under35On: '2021-07-02', certainty: 'confirmed', code: 'under35', why: 'the last day' },
  { under35On: '2026-06-30', certainty: 'confirmed', code: 'under35', why: 'the day before' },
])(
  'under 35 percent on $under35On ($why): $certainty by $code',
  ({ under35On, certainty, code }) => {
    const candidate = makeFactsWithoutRoute({ ground: 'under35', under35On: day(under35On) })
    expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({ certainty, because: { code } })
  },
)

test.each(['wia', 'iva', 'wao', 'waz'] as const)(
  '%s in the month before the start: five years from the first day of work',
  (benefitMonthBeforeStart) => {
    const candidate = makeFactsWithoutRoute({ ground: 'wia', benefitMonthBeforeStart })
    expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({
      certainty: 'confirmed',
      because: { code: 'disabilityBenefit', on: '2026-06-01' },
      from: '2026-07-01',
      until: '2031-06-30',
    })
  },
)

test.each([
  { benefit: 'wia', before: undefined, certainty: 'expected', code: 'disabilityBenefitRuns' },
  { benefit: 'none', before: undefined, certainty: 'unknown', code: 'disabilityBenefitUnknown' },
  { benefit: 'wia', before: 'ww', certainty: 'notApplicable', code: 'noRoute' },
] as const)(
  'WIA, now $benefit and the month before $before: $certainty',
  ({ benefit, before, certainty, code }) => {
    const candidate = makeFactsWithoutRoute({
      ground: 'wia',
      benefit,
      benefitMonthBeforeStart: before,
    })
    expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({ certainty, because: { code } })
  },
)

test('registered after the start and with WIA before it: from the first day, without an end', () => {
  const candidate = makeFacts({
    registeredOn: day('2026-10-01'),
    benefitMonthBeforeStart: 'wia',
  })
  expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
    until: null,
  })
})

test('registered by IVA: illness that begins in the first five years', () => {
  const candidate = makeFacts({ ground: 'iva' })
  expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({ until: '2031-06-30' })
})

test.each([
  { facts: { registeredOn: day('2026-10-01') }, certainty: 'confirmed', why: 'registered later' },
  {
    facts: { registrationEndsOn: day('2026-09-15') },
    certainty: 'confirmed',
    why: 'no longer registered from September on',
  },
  { facts: { registeredOn: null, askedFor: null }, certainty: 'expected', why: 'without proof' },
  { facts: { registeredOn: undefined }, certainty: 'expected', why: 'register not known' },
] satisfies { facts: CandidateFacts; certainty: string; why: string }[])(
  'with a Wajong, a Wsw indication or out of a WIW or ID job it follows not the register ($why): $certainty',
  ({ facts, certainty }) => {
    for (const ground of ['wajong', 'wajongWithoutCapacity', 'wsw', 'wiwId'] as const) {
      const line = lineOf('noRiskPolicy', { candidate: makeFacts({ ...facts, ground }) })
      expect(line, ground).toMatchObject({ certainty, from: '2026-07-01', until: null })
    }
  },
)

test('a Wajong that is a benefit only: what is asked for is the proof, which then settles it', () => {
  const candidate = makeFactsWithoutRoute({ benefit: 'wajong' })
  const decision = { on: day('2026-06-10'), from: day('2026-01-01'), until: null }
  const decided = { decisions: { noRiskPolicy: decision }, answers: {} }

  expect(lineOf('noRiskPolicy', { candidate }).needs).toEqual(['decisions.noRiskPolicy'])
  expect(lineOf('noRiskPolicy', { candidate, authority: decided })).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
  })
})

test.each([
  { birthDate: '1959-07-01', ground: 'indication', holds: false, until: null, why: 'that day' },
  { birthDate: '1959-07-02', ground: 'indication', holds: true, until: '2026-07-01' },
  { birthDate: '1959-12-01', ground: 'wajong', holds: true, until: '2026-11-30' },
  { birthDate: '1959-12-01', ground: 'shelteredWork', holds: true, until: null },
  { birthDate: '1963-01-01', ground: 'indication', holds: true, until: null, why: 'after it' },
] as const)(
  'born $birthDate, by $ground: until the AOW age when that comes within the contract ($until)',
  ({ birthDate, ground, holds, until }) => {
    const candidate = makeFacts({
      ground,
      birthDate: day(birthDate),
      shelteredWorkOn: day('2026-01-01'),
    })
    const line = lineOf('noRiskPolicy', { candidate })
    expect(line).toMatchObject({ certainty: holds ? 'confirmed' : 'notApplicable', until })
  },
)

test('no cover in a job of the sociale werkvoorziening, whatever was decided', () => {
  const decision = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }
  const line = lineOf('noRiskPolicy', {
    terms: makeTerms({ wswArticle2: true }),
    authority: { decisions: { noRiskPolicy: decision }, answers: {} },
  })
  expect(line).toMatchObject({ certainty: 'notApplicable', because: { code: 'wswWork' } })
})
