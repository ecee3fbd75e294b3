import { describe, expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { caseloadPart, type ListedPerson, NEED_FILTERS, needOfSlug } from './caseload-list.ts'
import type { NeedKind } from './needs-next.ts'

const everything = { text: '', need: null }

function person(name: string, ...needs: [kind: NeedKind, since: string][]): ListedPerson {
  return {
    name,
    code: `K-${name.slice(0, 3).toUpperCase()}22`,
    needs: needs.map(([kind, since]) => ({ kind, since: isoDate.parse(since), sentence: kind })),
  }
}

const everyone = [
  person('Zoë Zonder'),
  person('Bo Bakker', ['unknown', '2026-01-02']),
  person('Anne Appel', ['ask', '2026-02-01'], ['unknown', '2026-01-01']),
  person('Cas Citroen', ['answer', '2026-05-01'], ['unknown', '2026-04-01']),
  person('Dré Druif', ['check', '2026-04-01']),
]
const namesOf = (wish: Parameters<typeof caseloadPart>[1]) =>
  caseloadPart(everyone, wish).people.map(({ name }) => name)

describe('the order of a caseload', () => {
  test('somebody who waits comes first, then whoever needs something longest, then nothing', () => {
    expect(namesOf(everything)).toEqual([
      'Dré Druif',
      'Cas Citroen',
      'Bo Bakker',
      'Anne Appel',
      'Zoë Zonder',
    ])
  })

  test('with a filter what was filtered on counts', () => {
    expect(namesOf({ text: '', need: 'unknown' })).toEqual([
      'Anne Appel',
      'Bo Bakker',
      'Cas Citroen',
    ])
  })

  test('equals are listed by name', () => {
    const equals = [person('Bo', ['ask', '2026-01-01']), person('Al', ['ask', '2026-01-01'])]

    expect(caseloadPart(equals, everything).people.map(({ name }) => name)).toEqual(['Al', 'Bo'])
  })
})

describe('whom is looked for', () => {
  test.each([
    { text: 'zoe', found: ['Zoë Zonder'] },
    { text: ' DRE ', found: ['Dré Druif'] },
    { text: 'k-cas', found: ['Cas Citroen'] },
    { text: 'niemand', found: [] },
  ])('"$text"', ({ text, found }) => {
    expect(namesOf({ text, need: null })).toEqual(found)
  })

  test('nothing needed is a filter as well', () => {
    expect(namesOf({ text: '', need: 'nothing' })).toEqual(['Zoë Zonder'])
  })
})

test('counts are of those with the name, whatever the filter', () => {
  const { counts, named } = caseloadPart(everyone, { text: 'a', need: 'ask' })

  expect(named).toBe(3)
  expect(counts).toMatchObject({ ask: 1, unknown: 3, answer: 1, check: 0, nothing: 0 })
})

test('a filter is found back by its word in the address, and another word is no filter', () => {
  expect(needOfSlug(NEED_FILTERS.confirm.slug)).toBe('confirm')
  expect(needOfSlug(NEED_FILTERS.nothing.slug)).toBe('nothing')
  expect(needOfSlug('confirm')).toBeNull()
  expect(needOfSlug(null)).toBeNull()
})
