import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import type { Instrument } from '../instruments.ts'
import { day } from '../law/dated.ts'
import { becauseForStaff } from './staff-sentences.ts'

const ON_ROUTE = {
  candidate: makeFactsWithoutRoute({
    askedFor: { route: 'workplaceRoute', since: day('2026-05-01') },
    wageValue: null,
  }),
} as const

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
