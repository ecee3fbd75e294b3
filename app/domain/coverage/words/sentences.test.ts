import { expect, test } from 'vitest'
import {
  coverageOf,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import { type EmployerLine, forEmployer } from '../for-employer.ts'
import { INSTRUMENTS, type Instrument } from '../instruments.ts'
import { day } from '../law/dated.ts'
import { NOTHING_CHOSEN } from './jobcoach-words.ts'
import { certaintyLabel, certaintyWords } from './line-words.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from './sentences.ts'

function sentLine(instrument: Instrument, one: Partial<CoverageInput> = {}): EmployerLine {
  const line = forEmployer(coverageOf(one)).lines.find((line) => line.instrument === instrument)
  if (line === undefined) throw new Error(`No line for ${instrument}`)
  return line
}

const ON_ROUTE = {
  candidate: makeFactsWithoutRoute({
    askedFor: { route: 'workplaceRoute', since: day('2026-05-01') },
    wageValue: null,
  }),
} as const
const WAJONG = { candidate: makeFacts({ ground: 'wajong', dispensationPercentage: 60 }) }
const TRIAL = { terms: makeTerms({ trialMonths: 2 }) }
const FLAT_RATE = { terms: makeTerms({ flatRate: true }) }

const EMPLOYER: [Instrument, Partial<CoverageInput>, string][] = [
  [
    'noRiskPolicy',
    {},
    'Wordt uw medewerker ziek? Dan betaalt UWV ziekengeld vanaf 1 juli 2026, vanaf de eerste ziektedag. Dat gaat af van het loon dat u moet doorbetalen. Uw premie gaat er niet door omhoog. Dit geldt zolang het werk duurt.',
  ],
  [
    'noRiskPolicy',
    ON_ROUTE,
    'UWV moet uw medewerker nog registreren. Dat is nog niet zeker. Vanaf de dag van registratie betaalt UWV ziekengeld als uw medewerker ziek wordt.',
  ],
  ['noRiskPolicy', { candidate: makeFactsWithoutRoute() }, 'Geldt niet bij dit voorstel.'],
  [
    'noRiskPolicy',
    { candidate: {} },
    'Dit weten wij nog niet. Uw adviseur vraagt het na bij gemeente of UWV.',
  ],
  [
    'jobcoaching',
    {},
    'Een jobcoach is gebruikelijk. Er is nog geen besluit. Gemeente of UWV beslist; uw adviseur regelt het.',
  ],
  [
    'wageCostSubsidy',
    whereDecided({ wageCostSubsidy: makeDecision() }),
    'De gemeente betaalt mee aan het loon vanaf 1 juli 2026. Dat is €\u00a01.121,76 per maand. De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast. Dit geldt zolang het werk duurt.',
  ],
  [
    'wageCostSubsidy',
    { terms: makeTerms({ startsOn: day('2027-02-01') }) },
    'De gemeente moet nog beslissen. Bij een ja betaalt de gemeente mee aan het loon vanaf 1 februari 2027. Dat is €\u00a01.121,76 per maand. De cijfers voor deze periode zijn er nog niet. Wij rekenden met die van 1 juli 2026.',
  ],
  [
    'flatRateSubsidy',
    whereDecided({ flatRateSubsidy: makeDecision() }, FLAT_RATE),
    'De gemeente betaalt in het begin een vast deel van het loon vanaf 1 juli 2026. Dat is €\u00a01.402,20 per maand. Dit geldt tot en met 31 december 2026.',
  ],
  [
    'wageDispensation',
    WAJONG,
    'UWV moet nog beslissen of u een lager loon mag betalen vanaf 1 juli 2026. Het loon is dan minstens €\u00a08,99 per uur.',
  ],
  [
    'wageCostBenefit',
    { candidate: makeFacts({ registrationEndsOn: day('2026-12-31') }) },
    'U krijgt dit voordeel vanaf 1 juli 2026. Het hele loontijdvak van die dag telt mee. Dat is €\u00a01.680,64 voor een heel jaar. U krijgt het in het jaar erna. Dit geldt tot en met 31 december 2026.',
  ],
  [
    'trialPlacement',
    TRIAL,
    'Uw medewerker kan eerst op proef werken vanaf 1 juli 2026, zonder loon. Er is nog geen besluit.',
  ],
  [
    'localInstrument',
    { candidate: makeFacts({ municipality: 'GM0344' }) },
    'U kunt deze regeling aanvragen bij de gemeente. De gemeente beslist. Voor extra kosten die niets anders vergoedt (scholing, begeleiding, aanpassing), niet voor loon. Eerst contact met het WSP. Hoogstens €\u00a04.444,44.',
  ],
]

test.each(EMPLOYER)('the employer reads of %s', (instrument, one, sentence) => {
  expect(sentenceForEmployer(sentLine(instrument, one))).toBe(sentence)
})

test.each(INSTRUMENTS)(
  '%s: each certainty has its own sentence, and so who decides',
  (instrument) => {
    const line = sentLine(instrument)
    const certainties = ['confirmed', 'expected', 'notApplicable', 'unknown'] as const
    const sentences = certainties.map((certainty) => sentenceForEmployer({ ...line, certainty }))
    expect(new Set(sentences).size).toBe(4)
    expect(whoDecidesForEmployer(line)).not.toBe('')
  },
)

const LATER = makeTerms({ startsOn: day('2027-02-01') })
const FROM_LATER = makeDecision({ from: day('2027-02-01') })
const GRANTED: [Instrument, Partial<CoverageInput>, string][] = [
  [
    'wageCostSubsidy',
    whereDecided({ wageCostSubsidy: FROM_LATER }, { terms: LATER }),
    'De gemeente heeft ja gezegd: zij betaalt mee aan het loon vanaf 1 februari 2027. Alleen het bedrag is nog niet bekend. Met de cijfers van 1 juli 2026 is het €\u00a01.121,76 per maand. De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast. Dit geldt zolang het werk duurt.',
  ],
  [
    'flatRateSubsidy',
    whereDecided({ flatRateSubsidy: FROM_LATER }, { terms: { ...LATER, flatRate: true } }),
    'De gemeente heeft ja gezegd: zij betaalt in het begin een vast deel van het loon vanaf 1 februari 2027. Alleen het bedrag is nog niet bekend. Met de cijfers van 1 juli 2026 is het €\u00a01.402,20 per maand. Dit geldt tot en met 31 juli 2027.',
  ],
  [
    'wageDispensation',
    whereDecided({ wageDispensation: FROM_LATER }, { ...WAJONG, terms: LATER }),
    'UWV heeft ja gezegd: u mag een lager loon betalen vanaf 1 februari 2027. UWV vult het inkomen aan. Alleen het bedrag is nog niet bekend. Met de cijfers van 1 juli 2026 is het loon minstens €\u00a08,99 per uur. Dit geldt zolang het werk duurt.',
  ],
  [
    'wageCostBenefit',
    { terms: LATER },
    'U krijgt dit voordeel vanaf 1 februari 2027. Het hele loontijdvak van die dag telt mee. Alleen het bedrag is nog niet bekend. Met de cijfers van 1 januari 2026 is het €\u00a01.680,64 voor een heel jaar. U krijgt het in het jaar erna. Dit geldt zolang het werk duurt.',
  ],
]

test.each(GRANTED)(
  'a right to %s that is certain is not said to wait for a decision, only for its figures',
  (instrument, one, sentence) => {
    const line = sentLine(instrument, one)

    expect(line.certainty).toBe('expected')
    expect(sentenceForEmployer(line)).toBe(sentence)
    expect(certaintyLabel(line)).toBe('bevestigd, bedrag verwacht')
    expect(certaintyWords(line, day('2026-11-22'))).not.toContain('niet zeker')
  },
)

test('what waits for a decision is never said as if it were certain', () => {
  const line = sentLine('wageCostSubsidy', { terms: LATER })

  expect(sentenceForEmployer(line)).toMatch(/moet nog beslissen/)
  expect(certaintyLabel(line)).toBe('verwacht')
})

test('what does not apply does not apply to this offer', () => {
  const notChosen = sentLine('flatRateSubsidy', {})

  expect(notChosen.certainty).toBe('notApplicable')
  expect(certaintyLabel(notChosen)).toBe('geldt niet bij dit voorstel')
})

test('a benefit that is not certain has its amount under the same condition', () => {
  const declarationAwaited = makeFacts({
    ...{ ground: 'wia', registeredOn: null, benefit: 'wia', benefitMonthBeforeStart: 'wia' },
    declarationOn: undefined,
  })

  expect(sentenceForEmployer(sentLine('wageCostBenefit', { candidate: declarationAwaited }))).toBe(
    'U krijgt dit voordeel waarschijnlijk vanaf 1 juli 2026. Dat is nog niet zeker. Gaat het door, dan is het €\u00a05.075,20 voor een heel jaar. U krijgt het in het jaar erna.',
  )
})

test.each([
  { today: '2026-11-21', label: 'bevestigd', says: 'Dit geldt tot en met 21 november 2026.' },
  { today: '2026-11-22', label: 'voorbij', says: 'Dit gold tot en met 21 november 2026.' },
])('read on $today, cover until 21 November is $label', ({ today, label, says }) => {
  const ends = { candidate: makeFacts({ registrationEndsOn: day('2026-11-21') }) }
  const line = sentLine('noRiskPolicy', ends)

  expect(certaintyLabel(line, day(today))).toBe(label)
  expect(sentenceForEmployer(line, NOTHING_CHOSEN, day(today))).toContain(says)
})

test('a decision that is awaited names its last day', () => {
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-06-12') } } as const
  const authority = { decisions: {}, answers }
  const notMeasured = { authority, candidate: makeFacts({ wageValue: null }) }
  expect(sentenceForEmployer(sentLine('wageCostSubsidy', { authority }))).toContain(
    'uiterlijk op 17 juli 2026',
  )
  expect(sentenceForEmployer(sentLine('wageCostSubsidy', notMeasured))).toContain(
    'De gemeente vertelt u het bedrag.',
  )
})

test.each([
  { instrument: 'jobcoaching', who: 'gemeente of UWV; uw adviseur regelt het' },
  { instrument: 'workplaceAdaptation', who: 'gemeente of UWV; uw adviseur regelt het' },
  { instrument: 'noRiskPolicy', who: 'UWV' },
  { instrument: 'wageCostBenefit', who: 'Belastingdienst' },
] as const)('who decides on $instrument: $who', ({ instrument, who }) => {
  expect(whoDecidesForEmployer(sentLine(instrument))).toBe(who)
})
