import { describe, expect, test } from 'vitest'
import { cents } from '#app/domain/primitives.ts'
import {
  coverageOf,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import type { CoveragePeriod } from '../coverage.ts'
import { type EmployerCoverage, type EmployerLine, forEmployer } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import { day } from '../law/dated.ts'
import { changeInWords, changeSentences } from './change-sentences.ts'

const RULES = { because: 'ruleChanged', changed: ['2027-01-01'] } as const
const FACT = { because: 'factChanged', changed: ['decision'] } as const
const LATER = makeTerms({ startsOn: day('2027-02-01') })
const FROM_LATER = makeDecision({ from: day('2027-02-01') })
const ASKED = read({ terms: LATER })
const GRANTED = read(whereDecided({ wageCostSubsidy: FROM_LATER }, { terms: LATER }))
const DECIDED = read(whereDecided({ wageCostSubsidy: makeDecision() }))

function read(input: Partial<CoverageInput> = {}): EmployerCoverage {
  return forEmployer(coverageOf(input))
}

/** The coverage with one line changed, and with it the periods from a day on. */
function withLine(
  cover: EmployerCoverage,
  instrument: Instrument,
  ofLine: Partial<EmployerLine>,
  ofPeriods: Partial<CoveragePeriod> = {},
  from = '2027-01-01',
): EmployerCoverage {
  const lines = cover.lines.map((line) =>
    line.instrument === instrument
      ? {
          ...line,
          ...ofLine,
          periods: line.periods.map((one) => (one.from < from ? one : { ...one, ...ofPeriods })),
        }
      : line,
  )
  return { ...cover, lines }
}

const PUBLISHED = { certainty: 'confirmed', basedOn: null } as const
/** So much a month. */
function to(amount: number): Partial<CoveragePeriod> {
  return { perMonthCents: cents.parse(amount) }
}

function told(before: EmployerCoverage, after: EmployerCoverage) {
  return changeSentences(before, after).map(({ text }) => text)
}

describe('the amount of the period that changed, with its first day', () => {
  test('published from January on', () => {
    const after = withLine(DECIDED, 'wageCostSubsidy', {}, { ...PUBLISHED, ...to(115_000) })

    expect(told(DECIDED, after)).toEqual([
      'Het bedrag van de loonkostensubsidie is nu bekend. Vanaf 1 januari 2027 is dat €\u00a01.150,00 per maand.',
    ])
  })

  test('reckoned anew while it is not certain', () => {
    const after = withLine(DECIDED, 'wageCostSubsidy', {}, to(115_000))

    expect(told(DECIDED, after)).toEqual([
      'Het bedrag van de loonkostensubsidie is opnieuw berekend. Vanaf 1 januari 2027 is dat naar verwachting €\u00a01.150,00 per maand.',
    ])
  })

  test('the same amount, published: now it is known', () => {
    const after = withLine(DECIDED, 'wageCostSubsidy', {}, PUBLISHED)

    expect(told(DECIDED, after)).toEqual([
      'Het bedrag van de loonkostensubsidie is nu bekend. Vanaf 1 januari 2027 is dat €\u00a01.121,76 per maand.',
    ])
  })

  test('no longer certain', () => {
    const after = withLine(DECIDED, 'wageCostSubsidy', {}, { certainty: 'expected' }, '2026-07-01')

    expect(told(DECIDED, after)).toEqual([
      'Het bedrag van de loonkostensubsidie vanaf 1 juli 2026 staat niet meer vast. Wij verwachten €\u00a01.121,76 per maand.',
    ])
  })

  test('not known any more', () => {
    const after = withLine(
      DECIDED,
      'wageCostSubsidy',
      {},
      { perMonthCents: null, perYearCents: null },
    )

    expect(told(DECIDED, after)).toEqual([
      'Het bedrag van de loonkostensubsidie vanaf 1 januari 2027 is nog niet bekend.',
    ])
  })
})

describe('an amount that stays as it was', () => {
  const again = withLine(DECIDED, 'wageCostBenefit', {}, { basedOn: day('2026-07-01') })

  test('is not said to be reckoned anew', () => {
    expect(told(DECIDED, again)).toEqual([])
  })

  test('and only then the whole is', () => {
    expect(changeInWords(DECIDED, again, RULES)).toBe(
      'De regels zijn veranderd. De dekking is opnieuw berekend.',
    )
  })

  test('unless it is what remains to pay that changed', () => {
    const employer = { workedHereBefore: false, lastEmployedHereUntil: null, chargesPercentage: 20 }
    const after = read({ ...whereDecided({ wageCostSubsidy: makeDecision() }), employer })

    expect(changeInWords(DECIDED, after, { because: 'employerChose', changed: [] })).toBe(
      'Uw keuze is verwerkt. Wat u zelf betaalt, is opnieuw berekend.',
    )
  })
})

describe('a right that waits for its figures', () => {
  test('is told as decided when the decision came', () => {
    expect(changeInWords(ASKED, GRANTED, FACT)).toBe(
      'De gemeente heeft besloten over de loonkostensubsidie. Zij betaalt mee aan het loon vanaf 1 februari 2027. Alleen het bedrag is nog niet bekend: met de cijfers van 1 juli 2026 is het €\u00a01.121,76 per maand.',
    )
  })

  test('is not told as decided anew when the figures came', () => {
    const published = { ...PUBLISHED, ...to(115_000) }
    const after = withLine(GRANTED, 'wageCostSubsidy', published, published)

    expect(told(GRANTED, after)).toEqual([
      'Het bedrag van de loonkostensubsidie is nu bekend. Vanaf 1 februari 2027 is dat €\u00a01.150,00 per maand.',
    ])
  })

  test('is no longer certain when the decision is gone, and no longer there when it is a no', () => {
    const refused = makeDecision({ from: day('2027-02-01'), refused: true })
    const after = read(whereDecided({ wageCostSubsidy: refused }, { terms: LATER }))

    expect(told(GRANTED, ASKED)).toEqual([
      'De loonkostensubsidie is niet meer zeker. Uw adviseur vraagt het na.',
    ])
    expect(told(GRANTED, after)).toEqual(['De loonkostensubsidie geldt niet meer.'])
  })

  test('of which the first day moves to a year without figures is still certain', () => {
    const moved = read(whereDecided({ wageCostSubsidy: makeDecision({ from: day('2027-01-01') }) }))

    expect(told(DECIDED, moved)).toEqual(['De loonkostensubsidie geldt nu vanaf 1 januari 2027.'])
  })
})

test('a subsidy that was asked for is told with the last day for a decision', () => {
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-06-12') } } as const
  const candidate = makeFacts()

  expect(told(read({ candidate }), read({ authority: { decisions: {}, answers } }))).toEqual([
    'De loonkostensubsidie is aangevraagd. De gemeente beslist uiterlijk op 17 juli 2026.',
  ])
})

test('a benefit for which no first day is known has its new amount all the same', () => {
  const askedFor = { route: 'indication', since: day('2026-06-01') } as const
  const candidate = makeFacts({ registeredOn: null, ground: undefined, askedFor })
  const terms = makeTerms({ hoursPerWeek: 16, paidHoursPerYear: 832 })

  expect(told(read({ candidate }), read({ candidate, terms }))).toContain(
    'Het bedrag van het loonkostenvoordeel is opnieuw berekend. Dat is naar verwachting €\u00a0840,32 voor een heel jaar. U krijgt het in het jaar erna.',
  )
})
