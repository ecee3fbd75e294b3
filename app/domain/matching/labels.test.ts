import { expect, test } from 'vitest'
import { FACETS, HOUR_BANDS } from './criteria.ts'
import { facetLabel, facetValueLabel } from './labels.ts'

const nameOf = (code: string) => (code === 'GM0344' ? 'Utrecht' : code)

test.each([
  { facet: 'talent', value: 'precies', label: 'Werkt precies' },
  { facet: 'competency', value: 'orders-verzamelen', label: 'Orders verzamelen' },
  { facet: 'task', value: 'retouren-afhandelen', label: 'Retouren uitpakken en nakijken' },
  { facet: 'sector', value: 'winkel', label: 'Winkel' },
  { facet: 'municipality', value: 'GM0344', label: 'Utrecht' },
  { facet: 'hours', value: HOUR_BANDS[1], label: '12 tot en met 19 uur' },
  { facet: 'available', value: '2026-03', label: 'maart 2026' },
  { facet: 'available', value: '2026-11-11', label: '11 november 2026' },
  { facet: 'workCondition', value: 'quietRoom', label: 'rustige werkplek' },
  { facet: 'licence', value: 'B', label: 'rijbewijs B (auto)' },
] as const)('$facet $value reads as "$label"', ({ facet, value, label }) => {
  expect(facetValueLabel(facet, value, nameOf)).toBe(label)
})

test.each(FACETS.map((facet) => ({ facet })))(
  'for $facet, unknown is a value with words, and a strange value stays as it is',
  ({ facet }) => {
    expect(facetValueLabel(facet, 'unknown', nameOf)).toBe('Nog niet bekend')
    expect(facetValueLabel(facet, 'xyz', nameOf)).toContain('xyz')
    expect(facetLabel(facet)).toMatch(/^[A-Z]/)
  },
)
