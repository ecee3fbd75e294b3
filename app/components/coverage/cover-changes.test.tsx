import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { paths } from '#app/paths.ts'
import { CoverChanges } from './cover-changes.tsx'

function htmlOf(versions: Parameters<typeof CoverChanges>[0]['versions']) {
  return renderToStaticMarkup(
    <CoverChanges
      versions={versions}
      asSent={paths.employer.offerAsSent('1')}
      sentOn={day('2026-06-15')}
    />,
  )
}

test('the newest day comes first, and what happened on it in the order it went', () => {
  const html = htmlOf([
    { number: 2, determinedOn: day('2026-08-18'), sentence: 'Eerst.' },
    { number: 3, determinedOn: day('2026-08-20'), sentence: 'Daarna.' },
    { number: 4, determinedOn: day('2026-08-20'), sentence: 'Ten slotte.' },
  ])

  const [list = ''] = html.split('not-in-print')
  const told = [...list.matchAll(/(\d+ augustus 2026)|<li[^>]*>([^<]+)/g)].map(
    ([, on, sentence]) => on ?? sentence,
  )
  expect(told).toEqual(['20 augustus 2026', 'Daarna.', 'Ten slotte.', '18 augustus 2026', 'Eerst.'])
})

test('what was said twice on a day stands there once', () => {
  const again = { determinedOn: day('2026-08-20'), sentence: 'Hetzelfde.' }

  expect(htmlOf([1, 2].map((number) => ({ ...again, number }))).match(/Hetzelfde/g)).toHaveLength(1)
})

test.each([
  { days: 3, aDay: 3, isSaid: false },
  { days: 4, aDay: 1, isSaid: true },
  { days: 1, aDay: 4, isSaid: true },
])('on paper, $aDay changes on $days days: that there is more is said: $isSaid', (one) => {
  const versions = Array.from({ length: one.days * one.aDay }, (_, place) => ({
    number: place + 2,
    determinedOn: day(`2026-08-0${1 + Math.floor(place / one.aDay)}`),
    sentence: `Iets ${place}.`,
  }))

  expect(htmlOf(versions).includes('only-in-print')).toBe(one.isSaid)
})

test('it leads to the offer as it was sent, and says nothing where nothing changed', () => {
  const html = htmlOf([{ number: 2, determinedOn: day('2026-08-18'), sentence: 'Iets.' }])

  expect(html).toContain('href="/voorstellen/1?stand=verzonden"')
  expect(html).toContain('Zo stond het op 15 juni 2026')
  expect(htmlOf([])).toBe('')
})
