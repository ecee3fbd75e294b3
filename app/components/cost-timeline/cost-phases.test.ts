import { expect, test } from 'vitest'
import { makeMonths } from '#tests/support/make-timeline.ts'
import { costPhases } from './cost-phases.ts'

const netOf = (nets: readonly (number | null)[]) =>
  makeMonths(nets.length).map((month, place) => ({ ...month, netCents: nets[place] ?? null }))

test.each([
  { nets: [], phases: [] },
  { nets: [500], phases: [{ first: 0, last: 0, netCents: 500 }] },
  { nets: [500, 600], phases: [{ first: 0, last: 1, netCents: 550 }] },
  {
    nets: [500, 601],
    phases: [
      { first: 0, last: 0, netCents: 500 },
      { first: 1, last: 1, netCents: 601 },
    ],
  },
  {
    nets: [0, null, null, 0],
    phases: [
      { first: 0, last: 0, netCents: 0 },
      { first: 1, last: 2, netCents: null },
      { first: 3, last: 3, netCents: 0 },
    ],
  },
])('what remains of $nets makes these phases', ({ nets, phases }) => {
  expect(costPhases(netOf(nets))).toEqual(phases)
})
