import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '#app/domain/primitives.ts'
import { isStale, type NeedsOf, needsOf, unknownInWords } from './needs-next.ts'

const today = isoDate.parse('2026-06-01')
const daysAgo = (days: number) => addDays(today, -days)

/** Someone who is visible, fresh and wholly known: nothing is needed. */
function someone(of: Partial<NeedsOf> = {}): NeedsOf {
  return {
    release: 'released',
    consent: 'given',
    placed: false,
    checkNeeded: false,
    hasSomethingToShow: true,
    unknown: [],
    agreedOn: daysAgo(30),
    confirmedOn: daysAgo(30),
    profileWaitsSince: daysAgo(4),
    inPortalSince: daysAgo(200),
    differencesSince: null,
    questions: [],
    ...of,
  }
}

const kindsOf = (of: Partial<NeedsOf>) => needsOf(someone(of), today).map(({ kind }) => kind)

test('nothing is needed of who is visible, fresh and wholly known', () => {
  expect(kindsOf({})).toEqual([])
})

describe('a profile that may be out of date', () => {
  test.each([
    { days: 89, stale: false },
    { days: 90, stale: false },
    { days: 91, stale: true },
  ])('after $days days it is asked again: $stale', ({ days, stale }) => {
    expect(isStale(daysAgo(days), today)).toBe(stale)
    expect(kindsOf({ confirmedOn: daysAgo(days) })).toEqual(stale ? ['confirm'] : [])
  })

  test('says how old it is, and waits since the ninetieth day', () => {
    expect(needsOf(someone({ confirmedOn: daysAgo(95) }), today)).toEqual([
      { kind: 'confirm', sentence: 'Profiel is 95 dagen oud: klopt het nog?', since: daysAgo(5) },
    ])
  })

  test('is no matter before anyone ever confirmed it', () => {
    expect(isStale(null, today)).toBe(false)
  })
})

describe('on the way to being seen', () => {
  test('an empty profile is filled first', () => {
    expect(kindsOf({ consent: 'none', release: 'none', hasSomethingToShow: false })).toEqual([
      'fill',
    ])
  })

  test('then comes the yes, also when it is released already', () => {
    expect(kindsOf({ consent: 'none', release: 'none' })).toEqual(['ask'])
    expect(kindsOf({ consent: 'none' })).toEqual(['ask'])
  })

  test('and then the release, since the day of the yes', () => {
    expect(needsOf(someone({ release: 'none' }), today)).toMatchObject([
      { kind: 'release', since: daysAgo(30) },
    ])
  })

  test('a changed profile is asked about again', () => {
    expect(kindsOf({ consent: 'outdated' })).toEqual(['askAgain'])
  })
})

test('what comes first stands first, and all of it is told', () => {
  const kinds = kindsOf({
    consent: 'outdated',
    checkNeeded: true,
    placed: true,
    confirmedOn: daysAgo(100),
    unknown: ['hoursLeast'],
    differencesSince: daysAgo(2),
    questions: [{ kind: 'request', employer: 'Kas en Kruid', since: daysAgo(1) }],
  })

  expect(kinds).toEqual(['answer', 'check', 'askAgain', 'difference', 'confirm', 'unknown'])
})

test('of several questions the longest waiting comes first', () => {
  const needs = needsOf(
    someone({
      questions: [
        { kind: 'request', employer: 'Kas en Kruid', since: daysAgo(1) },
        { kind: 'offer', employer: 'De Molen', since: daysAgo(3) },
      ],
    }),
    today,
  )

  expect(needs.map(({ sentence }) => sentence)).toEqual([
    'Neem het voorstel van De Molen door',
    'Vraag: kennismaken met Kas en Kruid?',
  ])
})

describe('nobody is pressed', () => {
  const much = { unknown: ['hoursLeast'] as const, confirmedOn: daysAgo(300) }

  test('who works or is about to', () => {
    expect(kindsOf({ ...much, placed: true })).toEqual([])
  })

  test('who does not want to be seen', () => {
    expect(kindsOf({ ...much, consent: 'withdrawn' })).toEqual([])
  })

  test('whose release was taken back', () => {
    expect(kindsOf({ ...much, release: 'takenBack' })).toEqual([])
  })

  test('but a difference with the file is told', () => {
    expect(kindsOf({ consent: 'withdrawn', differencesSince: daysAgo(2) })).toEqual(['difference'])
  })
})

test.each([
  { fields: ['hoursLeast', 'hoursMost'] as const, words: 'uren' },
  { fields: ['hoursLeast', 'travelKm', 'languages'] as const, words: 'uren, reizen en talen' },
  {
    fields: ['hoursLeast', 'travelKm', 'languages', 'ownWords'] as const,
    words: 'uren, reizen, talen en nog 1',
  },
])('what is unknown is named in few words: $words', ({ fields, words }) => {
  expect(unknownInWords(fields)).toBe(words)
})
