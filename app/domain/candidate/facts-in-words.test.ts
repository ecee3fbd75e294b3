import { describe, expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import type { Fact } from './facts.ts'
import { factInWords, factsThatCount } from './facts-in-words.ts'

const day = (text: string) => isoDate.parse(text)
const on = day('2026-03-02')

test.each<{ fact: Fact; words: string }>([
  {
    fact: { kind: 'wageValue', percentage: 0, measuredOn: on },
    words: '0% van het minimumloon, gemeten op 2 maart 2026',
  },
  {
    fact: {
      kind: 'registerStatus',
      value: { status: 'registered', ground: 'workplaceRoute', from: on, until: null },
    },
    words: 'Staat in het doelgroepregister (Praktijkroute), vanaf 2 maart 2026',
  },
  {
    fact: {
      kind: 'registerStatus',
      value: { status: 'registered', ground: null, from: on, until: day('2026-12-31') },
    },
    words: 'Staat in het doelgroepregister, van 2 maart 2026 tot en met 31 december 2026',
  },
  {
    fact: { kind: 'registerStatus', value: { status: 'askedFor', route: null, since: on } },
    words: 'Aangevraagd, nog niet beslist, sinds 2 maart 2026',
  },
  {
    fact: { kind: 'registerStatus', value: { status: 'notRegistered', on } },
    words: 'Staat niet in het doelgroepregister, op 2 maart 2026',
  },
  {
    fact: { kind: 'subsidyTargetGroup', isIn: false, on },
    words: 'Hoort niet bij de doelgroep, op 2 maart 2026',
  },
  {
    fact: {
      kind: 'decision',
      instrument: 'jobcoaching',
      ...{ on, from: on, until: null, refused: true },
    },
    words: 'Jobcoaching: besluit van 2 maart 2026, niet toegekend',
  },
  { fact: { kind: 'benefit', benefit: 'none', on }, words: 'Geen uitkering, op 2 maart 2026' },
  {
    fact: { kind: 'otherGrounds', grounds: ['wia', 'shelteredWork'], on },
    words: 'WIA en Beschut werk, op 2 maart 2026',
  },
  {
    fact: { kind: 'otherGrounds', grounds: [], on },
    words: 'Geen andere regeling, op 2 maart 2026',
  },
  {
    fact: { kind: 'decision', instrument: 'jobcoaching', on, from: on, until: null },
    words: 'Jobcoaching: besluit van 2 maart 2026, vanaf 2 maart 2026',
  },
])('$words', ({ fact, words }) => {
  expect(factInWords(fact)).toBe(words)
})

describe('which rows count', () => {
  const row = (id: string, fact: Fact) => ({ id, fact })
  const decided = (instrument: 'jobcoaching' | 'trialPlacement'): Fact => ({
    kind: 'decision',
    instrument,
    on,
    from: on,
    until: null,
  })

  test('of each kind the last row, and of decisions the last of each instrument', () => {
    const rows = [
      row('old', { kind: 'benefit', benefit: 'ww', on }),
      row('coach', decided('jobcoaching')),
      row('new', { kind: 'benefit', benefit: 'bijstand', on }),
      row('trial', decided('trialPlacement')),
    ]

    expect(
      factsThatCount(rows)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['coach', 'new', 'trial'])
  })
})
