import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { becauseForStaff } from '#app/domain/coverage/words/staff-sentences.ts'
import {
  makeCase,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { SUPPORT } from '#tests/support/make-way.ts'
import { drawCover } from './draw-cover.server.ts'
import { OfferCover } from './offer-cover.tsx'

const WORK_START = day('2026-07-01')
const TODAY = day('2026-06-15')

function htmlOf(
  overrides: Parameters<typeof makeCase>[0] = {},
  reader: 'employer' | 'staff' = 'employer',
  today = TODAY,
) {
  const fixed = determineCoverage(makeCase(overrides))
  const coverage = forEmployer(fixed)
  const why = reader === 'staff' ? fixed.instruments.map(becauseForStaff) : undefined
  const drawn = drawCover(coverage, WORK_START)
  const about = { coverage, support: SUPPORT, workStart: WORK_START, today, why }
  return renderToStaticMarkup(<OfferCover {...about} {...drawn} />)
}

function inText(html: string): string {
  return html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, ' ')
}

test('risk comes before support, and support before money', () => {
  const titles = [...htmlOf().matchAll(/<h3 class="cover__title"[^>]*>([^<]+)/g)]

  expect(titles.map(([, title]) => title)).toEqual([
    'Risico: als uw medewerker ziek wordt',
    'Hulp bij het werk',
    'Geld',
  ])
})

test('at a glance: sickness, who helps, and what remains to pay', () => {
  const html = htmlOf()

  const answers = [...html.matchAll(/glance__answer">([^<]+)/g)].map(([, answer]) => answer)
  expect(answers).toEqual([
    'Ja, UWV betaalt',
    SUPPORT.who,
    '€\u00a0983 per maand, als de gemeente ja zegt',
  ])
  expect(html).toContain('vóór werkgeverslasten')
})

test('the short answer on costs is certain only once the subsidy is decided', () => {
  const expected = htmlOf()
  const decided = htmlOf(whereDecided({ wageCostSubsidy: makeDecision() }))

  expect(expected).toContain('Zegt zij nee? Dan betaalt u €\u00a02.105 per maand.')
  expect(decided).toContain('glance__answer">€\u00a0983 per maand<')
  expect(decided).not.toContain('Zegt zij nee?')
})

test('once the no-riskpolis has ended neither the short answer nor the badge says that it holds', () => {
  const candidate = makeFacts({ registrationEndsOn: day('2026-11-21') })
  const before = inText(htmlOf({ candidate }, 'employer', day('2026-11-21')))
  const after = inText(htmlOf({ candidate }, 'employer', day('2026-11-22')))

  expect(before).toContain('Ja, tot en met 21 november 2026')
  expect(before).toMatch(/No-riskpolis\s+bevestigd/)
  expect(after).toContain('Niet meer: dit gold tot en met 21 november 2026')
  expect(after).toMatch(/No-riskpolis\s+voorbij\s+Dit is voorbij\./)
})

test('a granted subsidy of which the figures are not published waits for no decision', () => {
  const terms = makeTerms({ startsOn: day('2027-02-01') })
  const wageCostSubsidy = makeDecision({ from: day('2027-02-01') })
  const asked = inText(htmlOf({ terms }))
  const granted = inText(htmlOf(whereDecided({ wageCostSubsidy }, { terms })))

  expect(asked).toContain('als de gemeente ja zegt')
  expect(granted).not.toMatch(/als de gemeente ja zegt|moet nog beslissen|Zegt zij nee/)
  expect(granted).toMatch(/Loonkostensubsidie\s+bevestigd, bedrag verwacht/)
})

test('long words in a sum can break', () => {
  const html = htmlOf()

  expect(html).toContain('Vakantie\u00adtoeslag')
  expect(html).toContain('werkgevers\u00adlasten')
})

test('the sum behind an amount stands there on request, every step with its number', () => {
  const text = inText(htmlOf())

  expect(text).toContain('Zo is het bedrag berekend')
  expect(text).toMatch(/Loonwaarde\s+60 procent/)
  expect(text).toMatch(/Subsidie per maand\s+€\u00a01.121,76/)
})

test('what does not apply is one line of names, without a why for the employer', () => {
  const employer = inText(htmlOf())
  const staff = inText(htmlOf({}, 'staff'))

  expect(employer).toMatch(/Geldt niet bij dit voorstel:.*Loondispensatie/)
  expect(employer).not.toContain('Waarom')
  expect(staff).toContain('Loondispensatie is er alleen bij een Wajong.')
})

test.each([
  ['wajong', { ground: 'wajong', benefit: 'wajong', dispensationPercentage: 60 }],
  ['wia', { ground: 'wia', registeredOn: null, benefit: 'wia', benefitMonthBeforeStart: 'wia' }],
  ['shelteredWork', { ground: 'shelteredWork', registeredOn: null }],
  ['workplaceRoute', { ground: 'workplaceRoute', registeredOn: null, wageValue: null }],
  ['none', { ground: 'none', registeredOn: null, benefit: 'ww' }],
] as const)('an employer reads no ground, benefit or route of %s', (_ground, facts) => {
  const text = inText(htmlOf({ candidate: makeFacts({ ...facts }) }))

  expect(text).not.toMatch(
    /wajong|WIA|WAO|WAZ|bijstand|\bWW\b|beschut|praktijkroute|grondslag|uitkering|AOW/i,
  )
})

test('an offer from before months were kept has cover without a chart', () => {
  const coverage = { ...forEmployer(determineCoverage(makeCase())), months: [] }
  const drawn = drawCover(coverage, WORK_START)
  const about = { coverage, support: SUPPORT, workStart: WORK_START, today: TODAY }

  const html = renderToStaticMarkup(<OfferCover {...about} {...drawn} />)

  expect(html).not.toContain('cost-chart')
  expect(html).toContain('Loonkostensubsidie')
})
