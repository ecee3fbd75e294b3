import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { whatIfOf } from '#app/domain/coverage/what-if-of.ts'
import { coverageOf, makeDecision, makeTerms, whereDecided } from '#tests/support/make-coverage.ts'
import type { WhatIfState } from './use-what-if.ts'
import { WhatIfPanel } from './what-if-panel.tsx'

const NOT_ENOUGH = 'Vul de eerste dag, de uren en het loon in.'
const WRONG = { hoursPerWeek: 'De uren per week kunnen niet meer zijn dan voltijd.' }

function htmlOf(shown: Partial<WhatIfState>): string {
  const state = { result: null, errors: {}, state: 'still', ...shown } as const
  return renderToStaticMarkup(<WhatIfPanel {...state} jobcoach={{ name: 'jobcoach' }} step="#" />)
}

test('a form with nothing in it asks for what is needed', () => {
  expect(htmlOf({})).toContain(NOT_ENOUGH)
})

test('a wrong value is named, with a link to its field, and the old result is gone', () => {
  const html = htmlOf({ result: whatIfOf(coverageOf(), []), errors: WRONG })

  expect(html).toContain('Zo kunnen wij nog niet rekenen.')
  expect(html).toMatch(/href="#hoursPerWeek">De uren per week kunnen niet meer/)
  expect(html).not.toContain(NOT_ENOUGH)
  expect(html).not.toContain('Blijft over')
})

test('what is wrong elsewhere in the form does not stop the reckoning', () => {
  const errors = { before: 'Hier staat een woord over ziekte.', form: 'Dit kan nu niet.' }

  expect(htmlOf({ result: whatIfOf(coverageOf(), []), errors })).toContain('Blijft over')
})

test('what an offer would be refused for stands above the result', () => {
  const html = htmlOf({ result: whatIfOf(coverageOf(), ['Kies een hoger loon.']) })

  expect(html.indexOf('Kies een hoger loon.')).toBeGreaterThan(0)
  expect(html.indexOf('Kies een hoger loon.')).toBeLessThan(html.indexOf('Blijft over'))
})

test('a total that rests on what is only expected says so', () => {
  const thisYear = { terms: makeTerms({ months: 6 }) }
  const decided = whereDecided({ wageCostSubsidy: makeDecision() }, thisYear)
  const sure = htmlOf({ result: whatIfOf(coverageOf(decided), []) })
  const awaited = htmlOf({ result: whatIfOf(coverageOf(), []) })

  expect(sure).not.toContain(', verwacht<')
  expect(awaited).toContain('Subsidie, verwacht')
  expect(awaited).toContain('Blijft over, vóór werkgeverslasten, verwacht')
})
