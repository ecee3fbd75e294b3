import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { coverageOf } from '#tests/support/make-coverage.ts'
import { CoverChanges } from './cover-changes.tsx'

test('the newest day comes first, and within a day the cause before what it led to', () => {
  const versions = [
    { number: 1, determinedOn: day('2026-08-18'), sentence: 'ouder' },
    { number: 2, determinedOn: day('2026-08-20'), sentence: 'oorzaak' },
    { number: 3, determinedOn: day('2026-08-20'), sentence: 'gevolg' },
  ]

  const html = renderToStaticMarkup(
    <CoverChanges versions={versions} asSent={forEmployer(coverageOf())} sentOn={null} />,
  )

  const told = [...html.matchAll(/<p>(\w+)<\/p>/g)].map(([, sentence]) => sentence)
  expect(told).toEqual(['oorzaak', 'gevolg', 'ouder'])
})

test('what the offer said then has the benefit by the year', () => {
  const versions = [{ number: 1, determinedOn: day('2026-08-18'), sentence: 'Iets.' }]

  const html = renderToStaticMarkup(
    <CoverChanges versions={versions} asSent={forEmployer(coverageOf())} sentOn={null} />,
  )

  expect(html).toContain('Loonkostenvoordeel: bevestigd, €\u00a01.680,64 voor een heel jaar')
})
