import { describe, expect, test } from 'vitest'
import { endsOf, everyPair, type Said, whoMay } from '#tests/support/every-move.ts'
import {
  CONSENT_MOVES,
  CONSENT_STATUSES,
  isTaken,
  isVisible,
  mayGoOn,
  RELEASE_MOVES,
  RELEASE_STATUSES,
} from './visibility.ts'

const RELEASE: Said = {
  'none released': ['jobhunter', 'manager'],
  'released takenBack': ['jobhunter', 'manager'],
  'takenBack released': ['jobhunter', 'manager'],
}
const CONSENT: Said = {
  'none given': ['jobhunter'],
  'given given': ['jobhunter'],
  'given outdated': ['portal'],
  'given withdrawn': ['jobhunter'],
  'outdated given': ['jobhunter'],
  'outdated withdrawn': ['jobhunter'],
  'withdrawn given': ['jobhunter'],
}

test.each(everyPair(RELEASE_STATUSES))(
  'a release goes from $from to $to by whom it may',
  (pair) => {
    expect(whoMay(RELEASE_MOVES, pair)).toEqual(RELEASE[`${pair.from} ${pair.to}`] ?? [])
  },
)

test.each(everyPair(CONSENT_STATUSES))('a yes goes from $from to $to by whom it may', (pair) => {
  expect(whoMay(CONSENT_MOVES, pair)).toEqual(CONSENT[`${pair.from} ${pair.to}`] ?? [])
})

test('a release and a yes can always be given and taken back', () => {
  expect(endsOf(RELEASE_MOVES, RELEASE_STATUSES)).toEqual([])
  expect(endsOf(CONSENT_MOVES, CONSENT_STATUSES)).toEqual([])
})

describe('employers see someone', () => {
  test.each(
    RELEASE_STATUSES.flatMap((release) =>
      CONSENT_STATUSES.map((consent) => ({
        release,
        consent,
        seen: ['released given', 'released outdated'].includes(`${release} ${consent}`),
      })),
    ),
  )('whose release is $release and whose yes is $consent: $seen', ({ release, consent, seen }) => {
    expect(isVisible({ release, consent, placed: false })).toBe(seen)
  })

  test('not while a job is reserved or running', () => {
    expect(isVisible({ release: 'released', consent: 'given', placed: true })).toBe(false)
  })
})

describe('a way that runs', () => {
  const seen = { release: 'released', consent: 'given' } as const

  test.each([
    { placed: false, checkNeeded: false, goesOn: true, why: 'the profile is visible' },
    { placed: true, checkNeeded: false, goesOn: false, why: 'a job is reserved or running' },
    { placed: true, checkNeeded: true, goesOn: true, why: 'the profile only waits for a check' },
  ])('goes on: $goesOn, because $why', ({ goesOn, ...of }) => {
    expect(mayGoOn({ ...seen, ...of })).toBe(goesOn)
  })

  test('stops with a release or a yes that is taken back', () => {
    const free = { placed: false, checkNeeded: false }

    expect(mayGoOn({ release: 'takenBack', consent: 'given', ...free })).toBe(false)
    expect(mayGoOn({ release: 'released', consent: 'withdrawn', ...free })).toBe(false)
  })

  test('someone whose job is over is not taken, though the check is still to come', () => {
    expect(isTaken({ placed: true, checkNeeded: false })).toBe(true)
    expect(isTaken({ placed: true, checkNeeded: true })).toBe(false)
  })
})
