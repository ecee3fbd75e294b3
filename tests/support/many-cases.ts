import { BENEFITS, DECIDED_INSTRUMENTS } from '#app/domain/candidate/facts.ts'
import type { CoverageInput } from '#app/domain/coverage/assess/coverage-case.ts'
import type { CandidateFacts, Decisions } from '#app/domain/coverage/facts.ts'
import type { CoverageTerms } from '#app/domain/coverage/terms.ts'
import { addDays, addMonths, type IsoDate, isoDate } from '#app/domain/primitives.ts'
import { GROUNDS } from './make-coverage.ts'

/** A whole number from 0 up to `below`, and so on: the same row each time for the same seed. */
type Draw = (below: number) => number

/** Days on which a rule, a figure or a month turns, and one that is like any other. */
const TURNS = ['01-01', '02-28', '03-01', '05-17', '06-30', '07-01', '12-31']

/**
 * As many different placements as asked for, the same ones each time: every ground, benefit, term and decision mixed,
 * known, absent or left out. They start from 2026 to 2030, or in the years that are given.
 */
export function manyCases(
  count: number,
  years: readonly number[] = [2026, 2027, 2028, 2029, 2030],
): CoverageInput[] {
  const draw = drawing(20_261_122)
  return Array.from({ length: count }, () => {
    const startsOn = isoDate.parse(`${oneOf(draw, years)}-${oneOf(draw, TURNS)}`)
    return {
      candidate: { ...someone(draw, startsOn), ...(draw(8) === 0 ? ON_ROUTE : {}) },
      terms: someTerms(draw, startsOn),
      employer: maybe(draw, { workedHereBefore: draw(3) === 0, chargesPercentage: draw(30) }) ?? {},
      authority: { decisions: someDecisions(draw, startsOn), answers: {} },
      on: near(draw, startsOn),
    }
  })
}

/** On the Praktijkroute and not measured. */
const ON_ROUTE = { ground: 'workplaceRoute', registeredOn: null, wageValue: null } as const

/** A day shortly before, on or shortly after a day. */
function near(draw: Draw, day: IsoDate): IsoDate {
  return addDays(day, oneOf(draw, [-150, -31, -1, 0, 1, 40]))
}

function someone(draw: Draw, startsOn: IsoDate): CandidateFacts {
  return {
    ground: maybe(draw, oneOf(draw, GROUNDS)),
    registeredOn: maybe(draw, draw(3) === 0 ? null : near(draw, startsOn)),
    registrationEndsOn: draw(4) === 0 ? addDays(startsOn, 100 * (1 + draw(6))) : null,
    birthDate: maybe(draw, near(draw, addMonths(startsOn, -12 * (16 + draw(52))))),
    municipality: maybe(draw, oneOf(draw, ['GM0363', 'GM0344', 'GM0340'])),
    benefit: maybe(draw, oneOf(draw, BENEFITS)),
    benefitMonthBeforeStart: maybe(draw, oneOf(draw, BENEFITS)),
    otherGrounds: maybe(draw, draw(4) === 0 ? [oneOf(draw, GROUNDS)] : []),
    shelteredWorkOn: draw(4) === 0 ? near(draw, startsOn) : undefined,
    declarationOn: maybe(draw, draw(2) === 0 ? null : near(draw, addMonths(startsOn, 3))),
    under35On: maybe(draw, draw(2) === 0 ? null : near(draw, addMonths(startsOn, -12 * draw(7)))),
    wageValue: maybe(
      draw,
      draw(4) === 0 ? null : { percentage: draw(101), measuredOn: near(draw, startsOn) },
    ),
    inSubsidyTargetGroup: maybe(draw, draw(3) > 0),
    dispensationPercentage: maybe(draw, draw(2) === 0 ? null : 1 + draw(100)),
    recentEducation: maybe(draw, oneOf(draw, ['pro', 'vso', 'entree', 'none'] as const)),
  }
}

function someTerms(draw: Draw, startsOn: IsoDate): CoverageTerms {
  return {
    startsOn,
    hoursPerWeek: 1 + draw(40),
    fullTimeHours: maybe(draw, 32 + draw(9)),
    hourlyWageCents: maybe(draw, 1400 + draw(900)),
    months: maybe(draw, draw(4) === 0 ? null : 1 + draw(60)),
    trialMonths: maybe(draw, oneOf(draw, [0, 0, 1, 2, 6])),
    learningMonths: maybe(draw, oneOf(draw, [0, 0, 1, 3])),
    flatRate: maybe(draw, draw(3) === 0),
    subsidyWanted: maybe(draw, draw(8) > 0),
    paidHoursPerYear: maybe(draw, 100 + draw(1980)),
    jobcoach: maybe(draw, oneOf(draw, ['external', 'internal', 'none'] as const)),
    fixedHours: maybe(draw, draw(4) > 0),
    intendsToExtend: maybe(draw, draw(4) > 0),
    wswArticle2: maybe(draw, draw(8) === 0),
  }
}

function someDecisions(draw: Draw, startsOn: IsoDate): Decisions {
  const decided = DECIDED_INSTRUMENTS.filter(() => draw(4) === 0)
  return Object.fromEntries(
    decided.map((instrument) => {
      const from = near(draw, startsOn)
      const until = draw(2) === 0 ? null : addDays(from, 30 * draw(12))
      return [instrument, { on: near(draw, startsOn), from, until }]
    }),
  )
}

/** Left out one time in eight: not known. */
function maybe<Value>(draw: Draw, value: Value): Value | undefined {
  return draw(8) === 0 ? undefined : value
}

function oneOf<Value>(draw: Draw, values: readonly Value[]): Value {
  const value = values[draw(values.length)]
  if (value === undefined) throw new Error('Nothing to choose from')
  return value
}

/** A row of numbers that looks like chance and never changes (mulberry32, a public domain generator). */
function drawing(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
