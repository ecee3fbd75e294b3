import { expect, test } from 'vitest'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { makeCase, makeTerms } from '#tests/support/make-coverage.ts'
import { manyCases } from '#tests/support/many-cases.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import { type Coverage, coverage as coverageForm, type InstrumentCoverage } from './coverage.ts'
import { determineCoverage } from './determine-coverage.ts'
import { CERTAINTIES, INSTRUMENTS, type Instrument } from './instruments.ts'
import { day } from './law/dated.ts'
import { becauseForStaff } from './words/staff-sentences.ts'

type Answered = { input: CoverageInput; coverage: Coverage }
const ANSWERED: Answered[] = manyCases(1500).map((input) => ({
  input,
  coverage: determineCoverage(input),
}))

/** The first cases that break a law, so that the message shows them; none is what is expected. */
function breaking(breaks: (one: Answered) => boolean): CoverageInput[] {
  return ANSWERED.filter(breaks)
    .slice(0, 2)
    .map(({ input }) => input)
}

function linesOf({ coverage }: Answered): InstrumentCoverage[] {
  return [coverage, ...coverage.branches].flatMap(({ instruments }) => instruments)
}

test('each start from 2026 to 2030 has one answer per instrument, and a local one at least', () => {
  const singles = INSTRUMENTS.filter((instrument) => instrument !== 'localInstrument')
  const isComplete = ({ instruments }: Pick<Coverage, 'instruments'>) => {
    const names = instruments.map(({ instrument }) => instrument)
    return (
      names.slice(0, singles.length).join() === singles.join() &&
      names.slice(singles.length).every((name) => name === 'localInstrument') &&
      names.length > singles.length
    )
  }
  expect(breaking(({ coverage }) => ![coverage, ...coverage.branches].every(isComplete))).toEqual(
    [],
  )
})

test('every answer is of the form that is stored, and says why and what is missing in words', () => {
  expect(breaking(({ coverage }) => !coverageForm.safeParse(coverage).success)).toEqual([])
  expect(
    breaking((one) =>
      linesOf(one).some((line) => /undefined|null|NaN/.test(becauseForStaff(line))),
    ),
  ).toEqual([])
})

test('nobody is asked to do something before a day that has passed', () => {
  const isLate = ({ coverage, input }: Answered) =>
    coverage.instruments.some(({ employerDoes }) =>
      employerDoes.some(({ by }) => by !== null && by < input.on),
    )
  expect(breaking(isLate)).toEqual([])
})

/** What no rule ever says. */
const NEVER = [
  'portableProvision notApplicable',
  'portableProvision unknown',
  'buddyTraining expected',
  'buddyTraining notApplicable',
  'learningPlacement expected',
  'localInstrument confirmed',
]

test('the cases are of every kind: each instrument has each certainty that it can have', () => {
  const possible = INSTRUMENTS.flatMap((instrument) =>
    CERTAINTIES.map((certainty) => `${instrument} ${certainty}`),
  )
  const found = new Set(
    ANSWERED.flatMap((one) => linesOf(one).map((line) => `${line.instrument} ${line.certainty}`)),
  )
  expect(possible.filter((kind) => !found.has(kind))).toEqual(NEVER)
  expect(ANSWERED.filter(({ coverage }) => coverage.branches.length === 2).length).toBeGreaterThan(
    50,
  )
})

test('each day from 2026 to 2030 is a start with an answer', () => {
  const answers = Array.from({ length: 1826 }, (_, days) => {
    const startsOn = addDays(day('2026-01-01'), days)
    return determineCoverage(makeCase({ terms: makeTerms({ startsOn, months: 1 }) })).instruments
  })
  expect(new Set(answers.map((lines) => lines.length))).toEqual(new Set([INSTRUMENTS.length]))
  expect(answers.flat().filter(({ because }) => because.code === 'rulesBefore2026')).toEqual([])
})

test('nothing is confirmed without a dated fact', () => {
  expect(
    breaking((one) =>
      linesOf(one).some(({ certainty, because }) => certainty === 'confirmed' && !because.on),
    ),
  ).toEqual([])
})

const BY_DECISION: Instrument[] = [
  'wageCostSubsidy',
  'flatRateSubsidy',
  'wageDispensation',
  'trialPlacement',
  'learningPlacement',
  'jobcoaching',
  'workplaceAdaptation',
  'portableProvision',
  'buddyTraining',
]

test.each(BY_DECISION)('%s is never confirmed without its decision', (instrument) => {
  const isUnfounded = ({ input, coverage }: Answered) => {
    const decision = input.authority.decisions[instrument]
    const isTaken = decision !== undefined && decision.on <= input.on
    return (
      !isTaken &&
      coverage.instruments.some(
        (line) => line.instrument === instrument && line.certainty === 'confirmed',
      )
    )
  }
  expect(breaking(isUnfounded)).toEqual([])
})

test('no branch confirms what the case itself does not, nor for longer', () => {
  const confirmed = ({ instruments }: Pick<Coverage, 'instruments'>) =>
    instruments.filter(({ certainty }) => certainty === 'confirmed')
  expect(
    breaking(({ coverage }) => {
      const sure = confirmed(coverage)
      return coverage.branches.flatMap(confirmed).some(({ instrument, from, until }) => {
        const base = sure.find((one) => one.instrument === instrument)
        return !base || base.from !== from || (base.until ?? '9999') < (until ?? '9999')
      })
    }),
  ).toEqual([])
})

test('subsidy and dispensation never both hold', () => {
  const holds = ({ instruments }: Pick<Coverage, 'instruments'>, ...names: Instrument[]) =>
    instruments.some(
      ({ instrument, certainty }) =>
        names.includes(instrument) && ['confirmed', 'expected'].includes(certainty),
    )
  expect(
    breaking(({ coverage }) =>
      [coverage, ...coverage.branches].some(
        (one) => holds(one, 'wageDispensation') && holds(one, 'wageCostSubsidy', 'flatRateSubsidy'),
      ),
    ),
  ).toEqual([])
})

test('the periods of an instrument follow on each other: no gap, no overlap, none backwards', () => {
  const isRow = ({ periods }: InstrumentCoverage) =>
    periods.every(({ from, until }, place) => {
      const next = periods[place + 1]
      const isForward = until === null || from <= until
      return isForward && (next === undefined || next.from === dayAfter(until))
    })
  expect(breaking((one) => !linesOf(one).every(isRow))).toEqual([])
})

test('the periods begin and end with the right, and one that is confirmed begins confirmed', () => {
  const fits = ({ periods, from, until, certainty }: InstrumentCoverage) =>
    periods.length === 0 ||
    (periods[0]?.from === from &&
      periods.at(-1)?.until === until &&
      periods[0]?.certainty === certainty)
  expect(breaking((one) => !linesOf(one).every(fits))).toEqual([])
})

test('a figure that is not published is never confirmed', () => {
  const isPromised = ({ certainty, basedOn }: Pick<InstrumentCoverage, 'certainty' | 'basedOn'>) =>
    certainty === 'confirmed' && basedOn !== null
  expect(
    breaking((one) =>
      linesOf(one).some((line) => isPromised(line) || line.periods.some(isPromised)),
    ),
  ).toEqual([])
})

test('what is unknown says who can tell, and what does not hold has no amount', () => {
  const isMute = ({ certainty, canTell }: InstrumentCoverage) =>
    certainty === 'unknown' && canTell === null
  const isPaid = ({ certainty, perMonthCents, perYearCents, perHourCents }: InstrumentCoverage) =>
    ['notApplicable', 'unknown'].includes(certainty) &&
    (perMonthCents ?? perYearCents ?? perHourCents) !== null
  expect(breaking((one) => linesOf(one).some((line) => isMute(line) || isPaid(line)))).toEqual([])
})

test('a start before 2026 is unknown for each instrument, and never a fault', () => {
  const before = manyCases(300, [2015, 2023, 2024, 2025]).map(determineCoverage)
  const lines = before.flatMap(({ instruments }) => instruments)
  expect(new Set(lines.map(({ certainty }) => certainty))).toEqual(new Set(['unknown']))
  expect(new Set(lines.map(({ because }) => because.code))).toEqual(new Set(['rulesBefore2026']))
  expect(before.flatMap(({ branches }) => branches)).toEqual([])
})

function dayAfter(on: IsoDate | null): IsoDate | null {
  return on && addDays(on, 1)
}
