import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { standingForAdviser } from './standing-for-adviser.ts'

const REQUEST = {
  status: 'met',
  onHold: false,
  hasCandidate: true,
  dueOn: isoDate.parse('2026-03-09'),
  offerStatus: null,
  offerDueOn: isoDate.parse('2026-03-12'),
  placementStatus: null,
  startsOn: isoDate.parse('2026-04-01'),
} as const

test.each([
  { now: {}, owner: 'adviser', dueOn: '2026-03-09', isOffer: false },
  { now: { status: 'open' }, owner: 'jobhunter', dueOn: '2026-03-09', isOffer: false },
  { now: { onHold: true }, owner: 'portal', dueOn: null, isOffer: false },
  { now: { offerStatus: 'sent' }, owner: 'employer', dueOn: '2026-03-12', isOffer: true },
  { now: { offerStatus: 'awaitingYes' }, owner: 'jobhunter', dueOn: '2026-03-12', isOffer: true },
  { now: { offerStatus: 'withdrawn' }, owner: 'adviser', dueOn: '2026-03-09', isOffer: false },
  {
    now: { offerStatus: 'accepted', placementStatus: 'reserved' },
    owner: 'adviser',
    dueOn: '2026-04-01',
    isOffer: true,
  },
  {
    now: { status: 'closed', offerStatus: 'accepted', placementStatus: 'started' },
    owner: null,
    dueOn: null,
    isOffer: true,
  },
] as const)('a way that stands at $now is for the $owner', ({ now, ...standing }) => {
  expect(standingForAdviser({ ...REQUEST, ...now })).toMatchObject(standing)
})

test.each([
  { status: 'closed' },
  { status: 'closed', offerStatus: 'declined' },
  { status: 'closed', offerStatus: 'accepted', placementStatus: 'notStarted' },
] as const)('of a way that is closed nothing is left to follow: %o', (now) => {
  expect(standingForAdviser({ ...REQUEST, ...now })).toBeNull()
})
