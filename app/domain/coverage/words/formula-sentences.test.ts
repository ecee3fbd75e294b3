import { expect, test } from 'vitest'
import { lineOf, makeTerms } from '#tests/support/make-coverage.ts'
import { formulaSentences } from './formula-sentences.ts'

test('the sum is written step by step', () => {
  const { formula } = lineOf('wageCostSubsidy', { terms: makeTerms({ hoursPerWeek: 28.5 }) })
  expect(formulaSentences(formula)).toEqual([
    { label: 'Minimumloon per maand (36 uur)', value: '€\u00a02.337,00' },
    { label: 'Vakantietoeslag', value: '8 procent' },
    { label: 'Met vakantietoeslag', value: '€\u00a02.523,96' },
    { label: 'Loonwaarde', value: '60 procent' },
    { label: 'Verschil tussen minimumloon en loonwaarde', value: '€\u00a01.009,58' },
    { label: 'Hoogste deel volgens de wet', value: '70 procent' },
    { label: 'Hoogste bedrag volgens de wet', value: '€\u00a01.766,77' },
    { label: 'Laagste van die twee', value: '€\u00a01.009,58' },
    { label: 'Vergoeding voor werkgeverslasten', value: '25 procent' },
    { label: 'Met vergoeding voor werkgeverslasten', value: '€\u00a01.261,98' },
    { label: 'Uren per week die meetellen', value: '28,5 uur' },
    { label: 'Uren waarnaar de wet rekent', value: '36 uur' },
    { label: 'Subsidie per maand', value: '€\u00a0999,07' },
  ])
})

test('hours in thousands have a point', () => {
  expect(formulaSentences(lineOf('wageCostBenefit').formula)).toContainEqual({
    label: 'Betaalde uren per jaar',
    value: '1.664 uur',
  })
})
