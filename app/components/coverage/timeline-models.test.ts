import { expect, test } from 'vitest'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { branchWords } from '#app/domain/coverage/words/branch-words.ts'
import {
  makeCase,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { timelineModels } from './timeline-models.ts'

function modelsOf(overrides: Parameters<typeof makeCase>[0], workStart = day('2026-07-01')) {
  const coverage = forEmployer(determineCoverage(makeCase(overrides)))
  return timelineModels(
    coverage,
    branchWords(coverage, { reader: 'employer', workStart }),
    workStart,
  )
}

test('an offer from before months were kept has no timeline', () => {
  const coverage = { ...forEmployer(determineCoverage(makeCase())), months: [] }

  expect(timelineModels(coverage, null, day('2026-07-01'))).toEqual([])
})

test('the new amount on 1 January is marked, the first day is not', () => {
  const [model] = modelsOf({})

  expect(model?.moments).toEqual([
    { on: '2027-01-01', label: 'De gemeente stelt de subsidie opnieuw vast' },
  ])
})

test('both outcomes have a timeline, with the measuring and the end of the trial marked', () => {
  const askedFor = { route: 'workplaceRoute', since: day('2026-06-01') } as const
  const unmeasured = { wageValue: undefined, inSubsidyTargetGroup: undefined }
  const candidate = makeFacts({ ground: undefined, registeredOn: null, askedFor, ...unmeasured })
  const terms = makeTerms({ trialMonths: 2 })

  const models = modelsOf({ candidate, terms }, day('2026-09-01'))

  expect(models.map(({ title }) => title)).toEqual([
    'Als de meting onder het minimumloon uitkomt',
    'Als de meting niet onder het minimumloon uitkomt',
  ])
  const marked = models.map(({ moments }) => moments.map(({ on }) => on).slice(0, 2))
  expect(marked).toEqual([
    ['2026-08-31', '2026-09-01'],
    ['2026-08-31', '2026-09-01'],
  ])
})

test('what falls on one day are sentences by themselves', () => {
  const askedFor = { route: 'workplaceRoute', since: day('2026-06-01') } as const
  const unmeasured = { wageValue: undefined, inSubsidyTargetGroup: undefined }
  const candidate = makeFacts({ ground: undefined, registeredOn: null, askedFor, ...unmeasured })
  const [below] = modelsOf({ candidate })

  expect(below?.moments).toEqual([
    { on: '2026-12-31', label: 'Laatste dag voor de meting, daarna volgt de registratie' },
    { on: '2026-12-31', label: 'Met de registratie gaat de no-riskpolis in' },
  ])
})

test('the last day of the no-riskpolis is marked when it lies within the months', () => {
  const endsWithin = modelsOf({ candidate: makeFacts({ registrationEndsOn: day('2026-11-21') }) })
  const endsLater = modelsOf({ candidate: makeFacts({ registrationEndsOn: day('2029-11-21') }) })

  const label = 'Laatste dag waarop de no-riskpolis geldt'
  expect(endsWithin[0]?.moments).toContainEqual({ on: '2026-11-21', label })
  expect(endsLater[0]?.moments).not.toContainEqual(expect.objectContaining({ label }))
})

test('a subsidy that is not decided and a benefit whose rate is not published are expected', () => {
  const [asked] = modelsOf({ authority: { decisions: {}, answers: {} } })
  const [decided] = modelsOf({
    authority: {
      decisions: {
        wageCostSubsidy: { on: day('2026-06-10'), from: day('2026-07-01'), until: null },
      },
      answers: {},
    },
  })
  const expectedIn = (month: string, model = asked) =>
    model?.months.find((one) => one.month === month)?.expected

  expect(expectedIn('2026-07')).toEqual(['subsidy'])
  expect(expectedIn('2027-01')).toEqual(['subsidy', 'benefit'])
  expect(expectedIn('2026-07', decided)).toEqual([])
})

test('what waits for a decision is told apart from what waits for its figures', () => {
  const terms = makeTerms({ startsOn: day('2027-02-01') })
  const decision = makeDecision({ from: day('2027-02-01') })
  const [asked] = modelsOf({ terms })
  const [granted] = modelsOf(whereDecided({ wageCostSubsidy: decision }, { terms }))

  expect(asked?.months[0]).toMatchObject({
    expected: ['subsidy', 'benefit'],
    undecided: ['subsidy'],
  })
  expect(granted?.months[0]).toMatchObject({ expected: ['subsidy', 'benefit'], undecided: [] })
})
