import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { makeMonth, makeMonths, makeTimeline } from '#tests/support/make-timeline.ts'
import { CostTimelines } from './cost-timelines.tsx'
import { drawTimelines } from './draw-timelines.server.ts'
import type { TimelineModel, TimelineMonth } from './timeline-model.ts'

function htmlOf(...overrides: Partial<TimelineModel>[]): string {
  const models = overrides.map((one) => makeTimeline(one))
  return renderToStaticMarkup(<CostTimelines timelines={drawTimelines(models)} />)
}

/** The cells of every body row, as text. */
function rowsOf(html: string): string[][] {
  const bodies = [...html.matchAll(/<tbody>(.*?)<\/tbody>/g)].map(([, body = '']) => body).join('')
  const rows = [...bodies.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) => row)
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => longOf(cell)),
  )
}

/** Without the short word that paper has in place of a long one. */
function longOf(cell: string): string {
  return cell.replace(/<span data-short="[^"]*"><span>(.*?)<\/span><\/span>/g, '$1')
}

test('the drawing is one image with a name and its content in words', () => {
  const html = htmlOf({ title: 'Kosten' })

  const [, title, words] = /<svg aria-labelledby="(\S+) (\S+)"[^>]*role="img"/.exec(html) ?? []
  expect(html).toContain(`<title id="${title}">Kosten</title>`)
  expect(html).toContain(`<desc id="${words}">Dit betaalt u zelf, vóór werkgeverslasten. `)
  expect(html).toContain('juli 2026 t/m juni 2028: €\u00a01.100 per maand.')
})

test('nothing is placed or coloured by a style attribute, which the browser would refuse', () => {
  expect(htmlOf({})).not.toContain('style=')
})

test('the table has the figures of the drawing, a row per month and a total per year', () => {
  const html = htmlOf({ months: makeMonths(7) })

  const month = ['2.000,00', '800,00', '100,00', '1.100,00']
  expect(rowsOf(html)).toEqual([
    ...['jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map((name) => [`${name} 2026`, ...month]),
    ['Totaal 2026', '12.000,00', '4.800,00', '600,00', '6.600,00'],
    ['jan 2027', ...month],
    ['Totaal 2027', ...month],
  ])
})

test('the table has a caption, scopes, and a named frame that the keyboard reaches', () => {
  const html = htmlOf({})

  const [, id] =
    /<section aria-labelledby="([^"]+)" class="cost-table" tabindex="0">/i.exec(html) ?? []
  expect(html).toContain(`<caption id="${id}">`)
  expect(html.match(/scope="col"/g)).toHaveLength(5)
  expect(html.match(/scope="row"/g)).toHaveLength(27)
})

test('charges have a column when they count; otherwise the page says that they come on top', () => {
  const charged = makeMonth({ employerChargesCents: 50_000, netCents: 160_000 })

  const [row] = rowsOf(htmlOf({ months: [charged], withCharges: true }))

  expect(row).toEqual(['jul 2026', '2.000,00', '500,00', '800,00', '100,00', '1.600,00'])
  expect(htmlOf({ months: [charged], withCharges: true })).not.toContain('vóór werkgeverslasten')
  expect(htmlOf({})).toContain('Dit betaalt u zelf, vóór werkgeverslasten')
})

test('what is not known is said, in the figures, in the legend and in the table', () => {
  const html = htmlOf({
    months: [makeMonth({ wageCents: null, subsidyCents: null, netCents: null })],
  })

  expect(html).toContain('cost-phase__amount--unknown">nog niet bekend')
  expect(html).toContain('Nog niet bekend</li>')
  expect(rowsOf(html)[0]).toEqual([
    'jul 2026',
    'nog niet bekend',
    'nog niet bekend',
    '100,00',
    'nog niet bekend',
  ])
  expect(htmlOf({ months: makeMonths(1, { paidOn: day('2027-09-12') }) })).not.toContain(
    'iet bekend',
  )
})

test('while it is not known what goes off, the most to pay stands in figures, drawing and table', () => {
  const html = htmlOf({ months: makeMonths(2, { benefitCents: null, netCents: null }) })

  expect(html).toContain('cost-phase__amount">hoogstens €\u00a01.200')
  expect(html).toContain('juli t/m augustus 2026: hoogstens €\u00a01.200 per maand.')
  expect(html).toMatch(/cost-label--unknown[^>]*>hoogstens €\u00a01.200</)
  expect(html).toContain('Dit betaalt u hoogstens zelf</li>')
  expect(html).toContain('Of daar nog iets afgaat, is nog niet bekend.')
  expect(rowsOf(html).map((row) => row.at(-1))).toEqual([
    'hoogstens 1.200,00',
    'hoogstens 1.200,00',
    'hoogstens 2.400,00',
  ])
})

/** A subsidy that waits for a yes, beside a benefit that is not known. */
const AWAITED: Partial<TimelineMonth> = {
  benefitCents: null,
  netCents: null,
  expected: ['subsidy'],
  undecided: ['subsidy'],
}

test('the most to pay counts on no subsidy that waits for a yes, in figures, drawing, legend and table', () => {
  const html = htmlOf({ months: makeMonths(2, AWAITED) })

  expect(html).toContain('cost-phase__amount">hoogstens €\u00a02.000')
  expect(html).toContain('juli t/m augustus 2026; hoogstens €\u00a01.200 als de gemeente ja zegt')
  expect(html).toMatch(/cost-label--unknown[^>]*>hoogstens €\u00a02.000</)
  expect(html).toContain('Dit betaalt u hoogstens zelf</li>')
  expect(html).not.toContain('cost-piece--subsidyExpected')
  expect(html).toContain('De subsidie telt daar nog niet mee')
  expect(rowsOf(html).map((row) => row.at(-1))).toEqual([
    'hoogstens 2.000,00',
    'hoogstens 2.000,00',
    'hoogstens 4.000,00',
  ])
})

test('it does count on one of which only the figures are awaited, and marks that', () => {
  const html = htmlOf({ months: makeMonths(1, { ...AWAITED, undecided: [] }) })

  expect(html).toContain('hoogstens €\u00a01.200')
  expect(html).toContain('juli 2026, verwacht')
  expect(rowsOf(html)[0]?.at(-1)).toMatch(/^hoogstens 1.200,00<span.*verwacht<\/span>$/)
})

test('an amount that counts on a yes has that condition in the figures, the words and the legend', () => {
  const html = htmlOf({
    months: makeMonths(2, { expected: ['subsidy'], undecided: ['subsidy'] }),
  })

  expect(html).toContain('juli t/m augustus 2026, als de gemeente ja zegt')
  expect(html).toContain('€\u00a01.100 per maand, als de gemeente ja zegt.')
  expect(html).toContain('Loonkostensubsidie, als de gemeente ja zegt</li>')
})

test('with many phases the most to pay counts on no yes either', () => {
  const months = makeMonths(10, AWAITED).map((month, place) => ({
    ...month,
    wageCents: 200_000 + place * 1_000,
  }))

  expect(htmlOf({ months })).toMatch(/cost-phase__amount">hoogstens €\u00a02.090/)
})

test('a month of which a part is worked is no amount per month', () => {
  const [first, ...rest] = makeMonths(3)
  const part = { ...(first ?? makeMonth()), wageCents: 12_000, netCents: 6_500 }
  const html = htmlOf({ months: [part, ...rest] })

  expect(html.match(/cost-phase__amount/g)).toHaveLength(1)
  expect(html).toContain('cost-phase__amount">€\u00a01.100')
  expect(html).toContain('In juli 2026: €\u00a065 voor een deel van de maand.')
  expect(html).toContain('juli 2026: €\u00a065 voor een deel van de maand;')
})

test('what is only expected is marked in the legend, the drawing, the table and the large figures', () => {
  const [certain, awaited] = makeMonths(2)
  const months = [
    certain ?? makeMonth(),
    { ...(awaited ?? makeMonth()), expected: ['benefit'] as const },
  ]
  const html = htmlOf({ months })
  const marked = (cents: string) =>
    `${cents}<span aria-hidden="true" class="cost-table__expected">*</span><span class="visually-hidden"> verwacht</span>`

  expect(html).toContain('Loonkostenvoordeel (LKV), verwacht</li>')
  expect(html).toContain('cost-piece--benefitExpected')
  expect(html).toContain('juli t/m augustus 2026, verwacht')
  expect(html).toContain('Een deel is verwacht en nog niet zeker')
  expect(rowsOf(html)).toEqual([
    ['jul 2026', '2.000,00', '800,00', '100,00', '1.100,00'],
    ['aug 2026', '2.000,00', '800,00', marked('100,00'), marked('1.100,00')],
    ['Totaal 2026', '4.000,00', '1.600,00', marked('200,00'), marked('2.200,00')],
  ])
  expect(htmlOf({})).not.toContain('verwacht')
})

test('what lies below the line of nothing is said', () => {
  const html = htmlOf({ months: makeMonths(2, { wageCents: 80_000, netCents: -10_000 }) })

  expect(html).toContain('€\u00a0100 <span class="cost-phase__per">per maand houdt u over')
  expect(html).toContain('U krijgt meer dan u betaalt in juli t/m augustus 2026.')
  expect(htmlOf({})).not.toContain('nullijn')
})

test('the day the benefit is paid stands below the drawing, with the amount of its year', () => {
  const months = makeMonths(6, { paidOn: day('2027-09-12') })

  expect(htmlOf({ months })).toContain('Over 2026: €\u00A0600,00, uiterlijk op 12 september 2027.')
})

test('two outcomes have a title each, and ids of their own', () => {
  const html = htmlOf({ title: 'Lager' }, { title: 'Niet lager' })

  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(html).toMatch(/Lager<\/h3>.*Niet lager<\/h3>/)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a moment has the number of its mark; one outside the months has none', () => {
  const html = htmlOf({
    moments: [
      { on: day('2026-07-01'), label: 'Start' },
      { on: day('2026-07-01'), label: 'Registratie' },
      { on: day('2029-01-01'), label: 'Later' },
    ],
  })

  expect(html).toMatch(/cost-moment__number">1<.*1 juli 2026<\/time>: Start\. Registratie\.</)
  expect(html).toMatch(/cost-moment__outside"><.*1 januari 2029<\/time>: Later\.</)
})

test('with too many changes to read the figures are a range', () => {
  const months = makeMonths(10).map((month, place) => ({
    ...month,
    netCents: 100_000 + place * 1_000,
  }))

  expect(htmlOf({ months })).toContain('€\u00a01.000 tot €\u00a01.090')
})
