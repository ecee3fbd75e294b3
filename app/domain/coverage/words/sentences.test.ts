import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CoverageLine } from './coverage-line.ts'
import { day } from './dated.ts'
import { forEmployer } from './for-employer.ts'
import { formulaSentences } from './formula-sentences.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from './sentences.ts'
import { becauseForStaff } from './staff-sentences.ts'

const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }
const ASKED = { askedFor: { route: 'workplaceRoute', since: day('2026-05-01') } } as const

const EMPLOYER: [CoverageLine, string][] = [
  [
    lineOf('noRiskPolicy'),
    'Wordt uw medewerker ziek? Dan betaalt UWV ziekengeld vanaf 1 juli 2026. Dat gaat af van het loon dat u moet doorbetalen. Er is geen einddatum.',
  ],
  [
    lineOf('noRiskPolicy', makeFactsWithoutRoute(ASKED)),
    'UWV moet uw medewerker nog registreren. Dat is nog niet zeker. Vanaf de dag van registratie betaalt UWV ziekengeld als uw medewerker ziek wordt.',
  ],
  [lineOf('noRiskPolicy', makeFactsWithoutRoute()), 'Geldt niet bij dit voorstel.'],
  [
    lineOf('noRiskPolicy', makeFactsWithoutRoute({ benefit: 'wia' })),
    'Dit weten wij nog niet. Uw adviseur vraagt het na bij gemeente of UWV.',
  ],
  [
    lineOf('jobcoaching'),
    'Een jobcoach is gebruikelijk. Er is nog geen besluit. Gemeente of UWV beslist; uw adviseur regelt het.',
  ],
  [
    lineOf('wageCostSubsidy', makeFacts({ decisions: { wageCostSubsidy: DECISION } })),
    'De gemeente betaalt mee aan het loon vanaf 1 juli 2026. Dat is € 1.121,76 per maand. De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast. Er is geen einddatum.',
  ],
  [
    lineOf('wageCostSubsidy', makeFacts(), makeTerms({ startsOn: day('2027-02-01') })),
    'De gemeente moet nog beslissen. Bij een ja betaalt de gemeente mee aan het loon vanaf 1 februari 2027. Dat is € 1.121,76 per maand. De cijfers voor deze periode zijn er nog niet. Wij rekenden met die van 1 juli 2026.',
  ],
  [
    lineOf('wageCostBenefit', makeFacts({ registrationEndsOn: day('2026-12-31') })),
    'U krijgt dit voordeel vanaf 1 juli 2026. Het hele loontijdvak van die dag telt mee. Dat is € 1.680,64 voor een heel jaar. U krijgt het in het jaar erna. Dit geldt tot en met 31 december 2026.',
  ],
  [
    lineOf('trialPlacement', makeFacts(), makeTerms({ trialMonths: 2 })),
    'Uw medewerker kan eerst op proef werken vanaf 1 juli 2026, zonder loon. Er is nog geen besluit.',
  ],
]

test.each(EMPLOYER)('the employer reads of $instrument, $certainty', (line, sentence) => {
  expect(forEmployer([line]).map(sentenceForEmployer)).toEqual([sentence])
})

test('a decision that is awaited names its last day', () => {
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-06-12') } } as const
  const [line] = forEmployer([lineOf('wageCostSubsidy', makeFacts({ answers, wageValue: null }))])
  const [measured] = forEmployer([lineOf('wageCostSubsidy', makeFacts({ answers }))])
  expect(line && sentenceForEmployer(line)).toContain('De gemeente vertelt u het bedrag.')
  expect(measured && sentenceForEmployer(measured)).toContain('uiterlijk op 17 juli 2026')
})

test('who decides on a jobcoach is the same for everyone', () => {
  const decides = forEmployer([lineOf('jobcoaching'), lineOf('noRiskPolicy')]).map(
    whoDecidesForEmployer,
  )
  expect(decides).toEqual(['gemeente of UWV; uw adviseur regelt het', 'UWV'])
})

const STAFF: [CoverageLine, string][] = [
  [lineOf('noRiskPolicy'), 'De kandidaat staat in het doelgroepregister. Datum: 2 maart 2026.'],
  [
    lineOf('noRiskPolicy', makeFactsWithoutRoute(ASKED)),
    'De loonwaarde moet nog op de werkplek worden gemeten. Ligt die onder het minimumloon, dan registreert UWV de kandidaat. Datum: 1 mei 2026. Verwacht uiterlijk op 31 december 2026.',
  ],
  [
    lineOf('noRiskPolicy', makeFactsWithoutRoute()),
    'De kandidaat staat niet in het doelgroepregister en er loopt geen aanvraag.',
  ],
  [
    lineOf('wageCostSubsidy', makeFacts({ wageValue: null, inSubsidyTargetGroup: undefined })),
    'Er missen gegevens. Nodig: de gemeten loonwaarde; of de kandidaat bij de doelgroep van de loonkostensubsidie hoort. Vraag dit aan de gemeente.',
  ],
  [
    lineOf('wageCostBenefit', makeFacts(), makeTerms({ startsOn: day('2027-01-01') })),
    'Het recht staat vast, het bedrag van deze periode is nog niet bekendgemaakt. Datum: 2 maart 2026. Gerekend met de cijfers van 1 januari 2026.',
  ],
]

test.each(STAFF)('adviser and jobhunter read why of $instrument, $certainty', (line, sentence) => {
  expect(becauseForStaff(line)).toBe(sentence)
})

test('the sum is written step by step', () => {
  const line = lineOf('wageCostSubsidy', makeFacts(), makeTerms({ hoursPerWeek: 28.5 }))
  expect(formulaSentences(line.formula)).toEqual([
    { label: 'Minimumloon per maand (36 uur)', value: '€ 2.337,00' },
    { label: 'Met vakantietoeslag', value: '€ 2.523,96' },
    { label: 'Loonwaarde', value: '60 procent' },
    { label: 'Verschil tussen minimumloon en loonwaarde', value: '€ 1.009,58' },
    { label: 'Hoogste bedrag volgens de wet', value: '€ 1.766,77' },
    { label: 'Laagste van die twee', value: '€ 1.009,58' },
    { label: 'Met vergoeding voor werkgeverslasten', value: '€ 1.261,98' },
    { label: 'Uren per week die meetellen', value: '28,5 uur' },
    { label: 'Subsidie per maand', value: '€ 999,07' },
  ])
})
