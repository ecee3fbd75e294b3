import { expect, test } from 'vitest'
import { makeMonths } from '#tests/support/make-timeline.ts'
import { costPhases } from './cost-phases.ts'

const netOf = (nets: readonly (number | null)[]) =>
  makeMonths(nets.length).map((month, place) => ({ ...month, netCents: nets[place] ?? null }))

test.each([
  { nets: [], phases: [] },
  { nets: [500], phases: [{ first: 0, last: 0, netCents: 500, mostCents: 500 }] },
  { nets: [500, 600], phases: [{ first: 0, last: 1, netCents: 550, mostCents: 550 }] },
  {
    nets: [500, 601],
    phases: [
      { first: 0, last: 0, netCents: 500, mostCents: 500 },
      { first: 1, last: 1, netCents: 601, mostCents: 601 },
    ],
  },
  {
    nets: [0, null, null, 0],
    phases: [
      { first: 0, last: 0, netCents: 0, mostCents: 0 },
      { first: 1, last: 2, netCents: null, mostCents: 110_000 },
      { first: 3, last: 3, netCents: 0, mostCents: 0 },
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
    { first: 0, last: 0, netCents: null, mostCents: 120_000 },
    { first: 1, last: 2, netCents: null, mostCents: 200_000 },
  ])
})

test('without a wage not even the most is known', () => {
  const months = makeMonths(2, { wageCents: null, netCents: null })

  expect(costPhases(months)).toEqual([{ first: 0, last: 1, netCents: null, mostCents: null }])
})
