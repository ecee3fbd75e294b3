import { expect, test } from 'vitest'
import { TALENTS } from '#app/domain/vocabulary/vocabulary.ts'
import { FACETS, type Facet, type FacetCounts } from './criteria.ts'
import { facetOptions } from './facet-options.ts'

function counts(of: Partial<FacetCounts>): FacetCounts {
  const none = Object.fromEntries(FACETS.map((facet) => [facet, {}]))
  return { ...none, ...of } as FacetCounts // an entry for every facet
}

function optionsOf(of: Partial<FacetCounts>, chosen: Partial<Record<Facet, string[]>> = {}) {
  return facetOptions(counts(of), chosen, (code) => code)[0]
}

test('the most common values come first, and not known yet comes last', () => {
  const shown = optionsOf({ talent: { unknown: 9, rustig: 2, precies: 5 } })

  expect(shown?.options).toEqual([
    { value: 'precies', label: 'Werkt precies', count: 5, checked: false },
    { value: 'rustig', label: 'Blijft rustig', count: 2, checked: false },
    { value: 'unknown', label: 'Nog niet bekend', count: 9, checked: false },
  ])
})

test('hours and months keep their own order', () => {
  const hours = optionsOf({ hours: { '36-40': 1, '1-11': 2, '12-19': 9 } })
  const months = optionsOf({ available: { '2026-04': 9, '2026-03': 1 } })

  expect(hours?.options.map(({ value }) => value)).toEqual(['1-11', '12-19', '36-40'])
  expect(months?.options.map(({ value }) => value)).toEqual(['2026-03', '2026-04'])
})

test('ten values are shown, what was chosen among them, and how many are left is said', () => {
  const talents = Object.fromEntries(TALENTS.map(({ code }, place) => [code, 100 - place]))
  const last = TALENTS.at(-1)?.code ?? ''

  const shown = optionsOf({ talent: talents }, { talent: [last] })

  expect(shown?.options).toHaveLength(11)
  expect(shown?.options.at(-1)).toMatchObject({ value: last, checked: true })
  expect(shown?.left).toBe(TALENTS.length - 11)
})

test('what was chosen stays to be taken away, when nobody has it any more', () => {
  const shown = optionsOf({}, { talent: ['rustig'] })

  expect(shown?.options).toEqual([
    { value: 'rustig', label: 'Blijft rustig', count: 0, checked: true },
  ])
})

test('a filter in which nobody has anything is not shown', () => {
  expect(facetOptions(counts({}), {}, (code) => code)).toEqual([])
})
