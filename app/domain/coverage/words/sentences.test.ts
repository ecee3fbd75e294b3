import { expect, test } from 'vitest'
import {
  coverageOf,
  lineOf,
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
import { formulaSentences } from './formula-sentences.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from './sentences.ts'
import { becauseForStaff } from './staff-sentences.ts'

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
    'Wordt uw medewerker ziek? Dan betaalt UWV ziekengeld vanaf 1 juli 2026, vanaf de eerste ziektedag. Dat gaat af van het loon dat u moet doorbetalen. U betaalt er geen hogere premie om. Er is geen einddatum.',
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
    'De gemeente betaalt mee aan het loon vanaf 1 juli 2026. Dat is €\u00a01.121,76 per maand. De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast. Er is geen einddatum.',
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

test('what is expected is never said as if it were certain', () => {
  const decided = whereDecided({ wageCostSubsidy: makeDecision({ from: day('2027-01-01') }) })
  expect(sentenceForEmployer(sentLine('wageCostSubsidy', decided))).toMatch(/moet nog beslissen/)
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

const STAFF: [Instrument, Partial<CoverageInput>, string][] = [
  ['noRiskPolicy', {}, 'De kandidaat staat in het doelgroepregister. Datum: 2 maart 2026.'],
  [
    'noRiskPolicy',
    ON_ROUTE,
    'De loonwaarde moet nog op de werkplek worden gemeten. Ligt die onder het minimumloon, dan registreert UWV de kandidaat. Datum: 1 mei 2026. Verwacht uiterlijk op 31 december 2026.',
  ],
  [
    'wageCostSubsidy',
    { candidate: makeFacts({ wageValue: null, inSubsidyTargetGroup: undefined }) },
    'De loonwaarde is nog niet gemeten. Zonder meting is er geen bedrag. Nodig: de gemeten loonwaarde; of de kandidaat bij de doelgroep van de loonkostensubsidie hoort. Vraag dit aan de gemeente.',
  ],
  [
    'wageCostBenefit',
    { terms: makeTerms({ startsOn: day('2027-01-01') }) },
    'Het recht staat vast, het bedrag van deze periode is nog niet bekendgemaakt. Datum: 2 maart 2026. Gerekend met de cijfers van 1 januari 2026.',
  ],
]

test.each(STAFF)('adviser and jobhunter read why of %s', (instrument, one, sentence) => {
  expect(becauseForStaff(lineOf(instrument, one))).toBe(sentence)
})

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
