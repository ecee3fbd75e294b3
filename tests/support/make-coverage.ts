import { REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import type { CoverageInput } from '#app/domain/coverage/assess/coverage-case.ts'
import type {
  Coverage,
  CoverageBranch,
  InstrumentCoverage,
  Outcome,
} from '#app/domain/coverage/coverage.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import type { CandidateFacts, Decision, Decisions, Ground } from '#app/domain/coverage/facts.ts'
import type { Instrument } from '#app/domain/coverage/instruments.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import type { CoverageTerms } from '#app/domain/coverage/terms.ts'

/** Someone registered well before the start, measured at 60 percent and in the target group; nothing is decided. */
export function makeFacts(overrides: CandidateFacts = {}): CandidateFacts {
  return {
    ground: 'indication',
    registeredOn: day('2026-03-02'),
    registrationEndsOn: null,
    askedFor: null,
    birthDate: day('1990-05-14'),
    municipality: 'GM0340',
    benefit: 'bijstand',
    benefitMonthBeforeStart: 'bijstand',
    otherGrounds: [],
    declarationOn: null,
    under35On: null,
    wageValue: { percentage: 60, measuredOn: day('2026-05-20') },
    inSubsidyTargetGroup: true,
    dispensationPercentage: null,
    recentEducation: 'none',
    ...overrides,
  }
}

/** As `makeFacts`, but known not to be registered, without a route or another ground. */
export function makeFactsWithoutRoute(overrides: CandidateFacts = {}): CandidateFacts {
  const none = { ground: 'none', registeredOn: null, benefit: 'none' } as const
  return makeFacts({ ...none, benefitMonthBeforeStart: 'none', ...overrides })
}

/** 32 hours of 36 from 1 July 2026 at 14,99, for a year, without a trial. */
export function makeTerms(overrides: Partial<CoverageTerms> = {}): CoverageTerms {
  return {
    startsOn: day('2026-07-01'),
    hoursPerWeek: 32,
    fullTimeHours: 36,
    hourlyWageCents: 1499,
    months: 12,
    paidHoursPerYear: 1664,
    trialMonths: 0,
    learningMonths: 0,
    flatRate: false,
    subsidyWanted: true,
    jobcoach: 'external',
    fixedHours: true,
    intendsToExtend: true,
    apprenticeship: false,
    wswArticle2: false,
    ...overrides,
  }
}

/** A placement of `makeFacts` on `makeTerms`, asked on 15 June 2026; nothing is decided. */
export function makeCase(overrides: Partial<CoverageInput> = {}): CoverageInput {
  return {
    candidate: makeFacts(),
    terms: makeTerms(),
    employer: { workedHereBefore: false, lastEmployedHereUntil: null, chargesPercentage: null },
    authority: { decisions: {}, answers: {} },
    on: day('2026-06-15'),
    ...overrides,
  }
}

/** Every ground there is: of the register, beside it, and none. */
export const GROUNDS: readonly Ground[] = [
  ...REGISTER_GROUNDS,
  'wia',
  'under35',
  'shelteredWork',
  'none',
]

/** A decision of 10 June 2026 that counts from 1 July on, without an end. */
export function makeDecision(overrides: Partial<Decision> = {}): Decision {
  return { on: day('2026-06-10'), from: day('2026-07-01'), until: null, ...overrides }
}

/** A case in which these are decided. */
export function whereDecided(
  decisions: Decisions,
  overrides: Partial<CoverageInput> = {},
): Partial<CoverageInput> {
  return { ...overrides, authority: { decisions, answers: {} } }
}

/** All that covers a case. */
export function coverageOf(overrides: Partial<CoverageInput> = {}): Coverage {
  return determineCoverage(makeCase(overrides))
}

/** The line of one instrument of a case. */
export function lineOf(
  instrument: Instrument,
  overrides: Partial<CoverageInput> = {},
): InstrumentCoverage {
  return lineIn(coverageOf(overrides), instrument)
}

/** The line of one instrument in a coverage, or in one of its branches. */
export function lineIn(
  { instruments }: Pick<Coverage, 'instruments'>,
  instrument: Instrument,
): InstrumentCoverage {
  const line = instruments.find((one) => one.instrument === instrument)
  if (line === undefined) throw new Error(`No line for ${instrument}`)
  return line
}

/** The branch of a case in which the measuring ends in one way. */
export function branchOf(outcome: Outcome, overrides: Partial<CoverageInput> = {}): CoverageBranch {
  const branch = coverageOf(overrides).branches.find((one) => one.outcome === outcome)
  if (branch === undefined) throw new Error(`No branch ${outcome}`)
  return branch
}
