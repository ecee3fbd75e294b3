import { describe, expect, test } from 'vitest'
import { REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import {
  makeCase,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import { coverageDiffers } from '../coverage-differs.ts'
import { determineCoverage } from '../determine-coverage.ts'
import type { CandidateFacts, Ground } from '../facts.ts'
import { type EmployerCoverage, forEmployer } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import { day } from '../law/dated.ts'
import { changeInWords, changeSentences } from './change-sentences.ts'

function read(input: Partial<CoverageInput> = {}): EmployerCoverage {
  return forEmployer(determineCoverage(makeCase(input)))
}

function told(before: EmployerCoverage, after: EmployerCoverage, instrument: Instrument) {
  return changeSentences(before, after)
    .filter((one) => one.instrument === instrument)
    .map(({ text }) => text)
}

const FACT = { because: 'factChanged', changed: ['registerStatus'] } as const
const MEASURED = { because: 'factChanged', changed: ['wageValue'] } as const
const NOTHING = { decisions: {}, answers: {} }
const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }
const onRoute: CandidateFacts = makeFacts({
  ground: undefined,
  registeredOn: null,
  askedFor: { route: 'workplaceRoute', since: day('2026-06-01') },
  wageValue: null,
})

test('the same facts are the same coverage, also as the database gives it back', () => {
  const before = read()
  const keysTurned = JSON.parse(JSON.stringify(before, turned))

  expect(coverageDiffers(before, read())).toBe(false)
  expect(coverageDiffers(before, keysTurned)).toBe(false)
})

test('another cent, another day or another certainty is another coverage', () => {
  const before = read()

  expect(coverageDiffers(before, read({ terms: makeTerms({ hoursPerWeek: 31 }) }))).toBe(true)
  expect(
    coverageDiffers(
      before,
      read({ candidate: makeFacts({ registrationEndsOn: day('2027-01-31') }) }),
    ),
  ).toBe(true)
  expect(
    coverageDiffers(
      before,
      read({ authority: { decisions: { jobcoaching: DECISION }, answers: {} } }),
    ),
  ).toBe(true)
})

describe('after the measuring', () => {
  test('while nobody decided on it: that it is done, and what is waited for', () => {
    const wageValue = { percentage: 60, measuredOn: day('2026-08-01') }
    const unsettled = { ...onRoute, inSubsidyTargetGroup: undefined }
    const sentence = changeInWords(
      read({ candidate: unsettled }),
      read({ candidate: { ...unsettled, wageValue } }),
      MEASURED,
    )

    expect(sentence).toMatch(/^De meting is gedaan\. Zodra daarover is beslist, leest u hier/)
  })

  test('below the minimum wage and registered: the no-riskpolis holds from a day', () => {
    const after = read({ candidate: makeFacts({ registeredOn: day('2026-08-03') }) })

    const sentence = changeInWords(read({ candidate: onRoute }), after, MEASURED)

    expect(sentence).toMatch(/^De meting is gedaan\. De no-riskpolis geldt vanaf 3 augustus 2026\./)
  })

  test('only who read both outcomes reads that it was done', () => {
    const before = read({ candidate: makeFacts({ wageValue: null }) })

    expect(changeInWords(before, read(), MEASURED)).not.toContain('meting')
    expect(changeInWords(read({ candidate: onRoute }), read(), FACT)).not.toContain('meting')
  })
})

describe('support in money', () => {
  test('a decision on the subsidy is told with its day and amount', () => {
    const after = read({ authority: { ...NOTHING, decisions: { wageCostSubsidy: DECISION } } })

    expect(told(read(), after, 'wageCostSubsidy')[0]).toMatch(
      /^De gemeente heeft besloten over de loonkostensubsidie\. Zij betaalt mee aan het loon vanaf 1 juli 2026\. Dat is €\u00a0[\d.]+,\d\d per maand\.$/,
    )
  })

  test('the benefit is told by the year, paid in the year after', () => {
    const after = read({ candidate: makeFacts({ registeredOn: day('2026-08-03') }) })

    expect(told(read({ candidate: onRoute }), after, 'wageCostBenefit')).toEqual([
      'Het loonkostenvoordeel geldt vanaf 1 augustus 2026. Dat is €\u00a01.680,64 voor een heel jaar. U krijgt het in het jaar erna.',
    ])
  })

  test('a decision that is a no is told without a reason', () => {
    const refused = { ...DECISION, refused: true }
    const after = read({ authority: { ...NOTHING, decisions: { wageCostSubsidy: refused } } })

    expect(told(read(), after, 'wageCostSubsidy')).toEqual([
      'De loonkostensubsidie geldt niet bij dit voorstel.',
    ])
  })
})

describe('cover that is lost', () => {
  test('from a day that is known', () => {
    const after = read({ candidate: makeFacts({ registrationEndsOn: day('2027-01-31') }) })

    expect(told(read(), after, 'noRiskPolicy')).toEqual([
      'De no-riskpolis geldt niet meer vanaf 1 februari 2027.',
    ])
  })

  test('altogether', () => {
    const after = read({ candidate: makeFactsWithoutRoute() })

    expect(told(read(), after, 'noRiskPolicy')).toEqual(['De no-riskpolis geldt niet meer.'])
  })

  test('and found again', () => {
    const ends = read({ candidate: makeFacts({ registrationEndsOn: day('2027-01-31') }) })

    expect(told(ends, read(), 'noRiskPolicy')).toEqual([
      'De no-riskpolis geldt nu zolang het werk duurt.',
    ])
  })
})

test.each([
  {
    cause: { because: 'ruleChanged', changed: ['2027-01-01'] },
    opens: 'De regels zijn veranderd.',
  },
  { cause: { because: 'employerChose', changed: [] }, opens: 'Uw keuze is verwerkt.' },
] as const)('a text that comes of $cause.because opens with it', ({ cause, opens }) => {
  const after = read({ terms: makeTerms({ jobcoach: 'none' }) })

  expect(changeInWords(read(), after, cause)).toBe(
    `${opens} De begeleiding door een jobcoach geldt niet bij dit voorstel.`,
  )
})

/** Who these grounds belong to is not to be told by the sentence; only support of wages, trial and the period of no-risk differ. */
const ALIKE: readonly Ground[] = REGISTER_GROUNDS.filter((ground) => ground !== 'iva')
/** By these the no-riskpolis has another period: it does not follow the registration. */
const OF_THEMSELVES: readonly Ground[] = ['wajong', 'wajongWithoutCapacity', 'wsw', 'wiwId']
const RISK_AND_SUPPORT: readonly Instrument[] = [
  'noRiskPolicy',
  'jobcoaching',
  'workplaceAdaptation',
  'portableProvision',
  'buddyTraining',
]
const TELLING =
  /wajong|uitkering|bijstand|ioa|wia|wao|waz|wsw|indicatie|grondslag|arbeidsongeschikt|ziek|beschut|praktijkroute|register|geregistreerd/i

test.each(ALIKE)('on ground %s the same change is told in the same words', (ground) => {
  const of = (candidate: CandidateFacts, one: Ground) => makeFacts({ ...candidate, ground: one })
  const steps: [CandidateFacts, CandidateFacts, CoverageInput['authority']][] = [
    [{ registeredOn: null, askedFor: { route: null, since: day('2026-06-01') } }, {}, NOTHING],
    [{}, { registrationEndsOn: day('2027-01-31') }, NOTHING],
    [{}, {}, { ...NOTHING, decisions: { jobcoaching: DECISION } }],
    [{}, {}, { ...NOTHING, decisions: { workplaceAdaptation: { ...DECISION, refused: true } } }],
  ]

  const sentences = (one: Ground) =>
    steps.map(([before, after, authority]) =>
      changeSentences(
        read({ candidate: of(before, one) }),
        read({ candidate: of(after, one), authority }),
      )
        .filter(({ instrument }) => RISK_AND_SUPPORT.includes(instrument))
        .filter(({ instrument }) => !isApart || instrument !== 'noRiskPolicy'),
    )
  const isApart = OF_THEMSELVES.includes(ground)

  expect(sentences(ground)).toEqual(sentences('indication'))
  expect(sentences(ground).flat().length).toBeGreaterThan(isApart ? 1 : 3)
  expect(
    JSON.stringify(
      sentences(ground)
        .flat()
        .map(({ text }) => text),
    ),
  ).not.toMatch(TELLING)
})

test.each(['iva', 'wia', 'under35', 'shelteredWork', 'wajong', 'none'] as const)(
  'that someone turns out to be of ground %s is not in the words',
  (ground) => {
    const before = read({ candidate: { registeredOn: null } })
    const known = makeFacts({
      ground,
      registeredOn: ground === 'iva' || ground === 'wajong' ? day('2026-03-02') : null,
      benefit: ground === 'wia' ? 'wia' : 'none',
      benefitMonthBeforeStart: ground === 'wia' ? 'wia' : 'none',
      under35On: ground === 'under35' ? day('2025-03-02') : null,
      shelteredWorkOn: ground === 'shelteredWork' ? day('2026-03-02') : undefined,
    })

    const sentence = changeInWords(before, read({ candidate: known }), FACT)

    expect(sentence.length).toBeGreaterThan(20)
    expect(sentence).not.toMatch(TELLING)
  },
)

/** The same objects with their keys the other way around. */
function turned(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).reverse())
}
