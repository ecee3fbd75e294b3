import type { CoverageLine } from '#app/domain/coverage/coverage-line.ts'
import { day } from '#app/domain/coverage/dated.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import type { CoverageFacts } from '#app/domain/coverage/facts.ts'
import type { Instrument } from '#app/domain/coverage/instruments.ts'
import type { CoverageTerms } from '#app/domain/coverage/terms.ts'

/** Someone registered well before the start, measured at 60 percent and in the target group; nothing is decided. */
export function makeFacts(overrides: CoverageFacts = {}): CoverageFacts {
  return {
    ground: 'indication',
    registeredOn: day('2026-03-02'),
    registrationEndsOn: null,
    askedFor: null,
    birthDate: day('1990-05-14'),
    benefit: 'bijstand',
    otherGrounds: [],
    wageValue: { percentage: 60, measuredOn: day('2026-05-20') },
    inSubsidyTargetGroup: true,
    ...overrides,
  }
}

/** As `makeFacts`, but known not to be registered, without a route or another ground. */
export function makeFactsWithoutRoute(overrides: CoverageFacts = {}): CoverageFacts {
  return makeFacts({ ground: 'none', registeredOn: null, benefit: 'none', ...overrides })
}

/** 32 hours of 36 from 1 July 2026, without a trial. */
export function makeTerms(overrides: Partial<CoverageTerms> = {}): CoverageTerms {
  return {
    startsOn: day('2026-07-01'),
    hoursPerWeek: 32,
    fullTimeHours: 36,
    hourlyWageCents: 1499,
    months: 12,
    paidHoursPerYear: 1664,
    trialMonths: 0,
    flatRate: false,
    subsidyWanted: true,
    intendsToExtend: true,
    ...overrides,
  }
}

/** The line of one instrument, asked on 15 June 2026. */
export function lineOf(
  instrument: Instrument,
  facts: CoverageFacts = makeFacts(),
  terms: CoverageTerms = makeTerms(),
): CoverageLine {
  const lines = determineCoverage(facts, terms, day('2026-06-15'))
  const line = lines.find((one) => one.instrument === instrument)
  if (line === undefined) throw new Error(`No line for ${instrument}`)
  return line
}
