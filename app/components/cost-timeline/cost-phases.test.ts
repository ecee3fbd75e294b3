import { expect, test } from 'vitest'
import { makeMonths } from '#tests/support/make-timeline.ts'
import { costPhases } from './cost-phases.ts'

const netOf = (nets: readonly (number | null)[]) =>
  makeMonths(nets.length).map((month, place) => ({ ...month, netCents: nets[place] ?? null }))

test.each([
  { nets: [], phases: [] },
  { nets: [500], phases: [{ first: 0, last: 0, netCents: 500, mostCents: 500, isPart: false }] },
  {
    nets: [500, 600],
    phases: [{ first: 0, last: 1, netCents: 550, mostCents: 550, isPart: false }],
  },
  {
    nets: [500, 601],
    phases: [
      { first: 0, last: 0, netCents: 500, mostCents: 500, isPart: false },
      { first: 1, last: 1, netCents: 601, mostCents: 601, isPart: false },
    ],
  },
  {
    nets: [0, null, null, 0],
    phases: [
      { first: 0, last: 0, netCents: 0, mostCents: 0, isPart: false },
      { first: 1, last: 2, netCents: null, mostCents: 110_000, isPart: false },
      { first: 3, last: 3, netCents: 0, mostCents: 0, isPart: false },
    ],
  },
])('what remains of $nets makes these phases', ({ nets, phases }) => {
  expect(costPhases(netOf(nets))).toEqual(phases)
})

test('months of which is not known what goes off make a phase by the most they can be', () => {
  const unknown = { netCents: null, benefitCents: null }
  const months = makeMonths(3, unknown).map((month, place) =>
    place === 0 ? month : { ...month, subsidyCents: 0 },
  )

  expect(costPhases(months)).toEqual([
    { first: 0, last: 0, netCents: null, mostCents: 120_000, isPart: false },
    { first: 1, last: 2, netCents: null, mostCents: 200_000, isPart: false },
  ])
})

test('without a wage not even the most is known', () => {
  const months = makeMonths(2, { wageCents: null, netCents: null })

  expect(costPhases(months)).toEqual([
    { first: 0, last: 1, netCents: null, mostCents: null, isPart: false },
  ])
})

test('a first and a last month of which a part is worked stand by themselves, whatever they cost', () => {
  const part = { wageCents: 20_000, netCents: 11_000 }
  const months = makeMonths(4).map((month, place) =>
    place === 0 || place === 3 ? { ...month, ...part } : month,
  )

  expect(costPhases(months).map(({ first, last, isPart }) => [first, last, isPart])).toEqual([
    [0, 0, true],
    [1, 2, false],
    [3, 3, true],
  ])
})

test('a beginning without wage is no part month', () => {
  const trial = { wageCents: 0, subsidyCents: 0, benefitCents: 0, netCents: 0 }
  const months = makeMonths(3).map((month, place) => (place === 0 ? { ...month, ...trial } : month))

  expect(costPhases(months).map(({ isPart }) => isPart)).toEqual([false, false])
})
