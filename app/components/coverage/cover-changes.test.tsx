import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { coverageOf, makeFacts } from '#tests/support/make-coverage.ts'
import { CoverChanges } from './cover-changes.tsx'

function htmlOf(versions: Parameters<typeof CoverChanges>[0]['versions'], asSent = coverageOf()) {
  return renderToStaticMarkup(
    <CoverChanges versions={versions} asSent={forEmployer(asSent)} sentOn={null} />,
  )
}

test('the newest change comes first, and those of one day stand together', () => {
  const html = htmlOf([
    { number: 2, determinedOn: day('2026-08-18'), sentence: 'Eerst.' },
    { number: 3, determinedOn: day('2026-08-20'), sentence: 'Daarna.' },
    { number: 4, determinedOn: day('2026-08-20'), sentence: 'Ten slotte.' },
  ])

  const [list = ''] = html.split('<details')
  const told = [...list.matchAll(/(\d+ augustus 2026)|<li>([^<]+)/g)].map(
    ([, on, sentence]) => on ?? sentence,
  )
  expect(told).toEqual(['20 augustus 2026', 'Ten slotte.', 'Daarna.', '18 augustus 2026', 'Eerst.'])
})

test('what was said twice on a day stands there once', () => {
  const again = { determinedOn: day('2026-08-20'), sentence: 'Hetzelfde.' }

  expect(htmlOf([1, 2].map((number) => ({ ...again, number }))).match(/Hetzelfde/g)).toHaveLength(1)
})

test('what the offer said then has every amount with its period', () => {
  const html = htmlOf([{ number: 2, determinedOn: day('2026-08-18'), sentence: 'Iets.' }])

  expect(html).toContain('Loonkostenvoordeel: bevestigd<ul>')
  expect(html).toContain(
    '€\u00a01.121,76 per maand: 1 januari 2027 tot en met het einde van het werk<span class="meta"> (verwacht, met de cijfers van 1 juli 2026)',
  )
})

test('and with one period its amount, the benefit by the year', () => {
  const candidate = makeFacts({ registrationEndsOn: day('2026-12-31') })
  const versions = [{ number: 2, determinedOn: day('2026-08-18'), sentence: 'Iets.' }]

  expect(htmlOf(versions, coverageOf({ candidate }))).toContain(
    'Loonkostenvoordeel: bevestigd, €\u00a01.680,64 voor een heel jaar',
  )
})
