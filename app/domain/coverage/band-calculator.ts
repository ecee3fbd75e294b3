import { addMonths, type Cents, cents, type IsoDate } from '#app/domain/primitives.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import type { Coverage, InstrumentCoverage } from './coverage.ts'
import { determineCoverage } from './determine-coverage.ts'
import type { Instrument } from './instruments.ts'
import { ADULT, minimumHourOn } from './law/minimum-wage.ts'
import { limitOn } from './law/parameters.ts'
import type { Formula } from './sums/formula.ts'

/** Bands of wage value, each with its two ends in percent; not measured yet is all of it. */
export const WAGE_VALUE_BANDS = [
  { code: 'onder-30', label: 'Onder de 30 procent', least: 0, most: 30 },
  { code: '30-40', label: '30 tot 40 procent', least: 30, most: 40 },
  { code: '40-50', label: '40 tot 50 procent', least: 40, most: 50 },
  { code: '50-60', label: '50 tot 60 procent', least: 50, most: 60 },
  { code: '60-70', label: '60 tot 70 procent', least: 60, most: 70 },
  { code: '70-80', label: '70 tot 80 procent', least: 70, most: 80 },
  { code: '80-90', label: '80 tot 90 procent', least: 80, most: 90 },
  { code: '90-100', label: '90 tot 100 procent', least: 90, most: 100 },
  { code: 'niet-gemeten', label: 'Nog niet gemeten', least: 0, most: 100 },
] as const

/** Bands of age: the minimum wage depends on it under 21. */
export const AGES = [
  { code: '21', label: '21 jaar of ouder', ages: [ADULT] },
  { code: '18-20', label: '18, 19 of 20 jaar', ages: [18, 19, 20] },
] as const

/** A question about nobody in particular. `months` null: a contract without an end. */
export type BandQuestion = {
  band: { least: number; most: number }
  age: { ages: readonly number[] }
  hoursPerWeek: number
  hourlyWageCents: number
  months: number | null
  startsOn: IsoDate
}

/** What lies between two amounts, both possible. */
export type CentsRange = { leastCents: Cents; mostCents: Cents }

/** What it comes to a month, between the ends of the band. `remains` is before the employer's own charges. */
export type BandAmounts = {
  wageCents: Cents
  subsidy: CentsRange
  remains: CentsRange
  benefitPerYear: CentsRange
  benefitPerMonth: CentsRange
  remainsWithBenefit: CentsRange
  flatRate: { months: number; subsidy: CentsRange; remains: CentsRange }
  /** Over the whole contract, with subsidy by wage value and benefit; null without an end. */
  wholeContract: CentsRange | null
  /** The sums behind the lowest and the highest subsidy. */
  sums: { least: Formula; most: Formula }
  /** Of which day the figures are, when those of the start are not published yet. */
  basedOn: IsoDate | null
}

export type BandAnswer =
  | { ok: true; amounts: BandAmounts }
  | { ok: false; because: 'belowMinimumWage'; minimumCents: Cents }
  | { ok: false; because: 'figuresNotKnown' }

/**
 * What an employer may expect for someone with a wage value in a band: the whole engine on a made-up case at each end of
 * the band, for each age at which this wage is allowed. Refuses a wage below the minimum, and a start of which a figure
 * is not known.
 */
export function calculateBand(question: BandQuestion): BandAnswer {
  const { age, startsOn, hourlyWageCents, band } = question
  const minimums = age.ages.map((years) => minimumHourOn(years, startsOn)?.value)
  const lowest = minimums.find((minimum) => minimum !== undefined)
  if (lowest === undefined) return { ok: false, because: 'figuresNotKnown' }
  if (hourlyWageCents < lowest) {
    return { ok: false, because: 'belowMinimumWage', minimumCents: lowest }
  }
  const ages = age.ages.filter((_, place) => (minimums[place] ?? lowest) <= hourlyWageCents)
  const measured = ages.flatMap((years) =>
    [band.least, band.most].map((percentage) => readOutcome(question, years, percentage)),
  )
  const flat = ages.map((years) => readOutcome(question, years, null))
  const amounts = amountsOf(question, known(measured), known(flat))
  return amounts ? { ok: true, amounts } : { ok: false, because: 'figuresNotKnown' }
}

const WHOLE = 100
const NOTHING = cents.parse(0)

type Outcome = {
  wage: Cents
  subsidy: Cents
  formula: Formula
  benefit: { perYear: Cents; perMonth: Cents }
  contract: Cents | null
  basedOn: IsoDate | null
}

/** Null when one of them is not known. */
function known(outcomes: readonly (Outcome | null)[]): Outcome[] | null {
  const found = outcomes.filter((outcome) => outcome !== null)
  return found.length === outcomes.length ? found : null
}

function amountsOf(
  { months, startsOn }: BandQuestion,
  measured: Outcome[] | null,
  flat: Outcome[] | null,
): BandAmounts | null {
  const bySubsidy = measured?.toSorted((one, other) => one.subsidy - other.subsidy)
  const [least, most] = [bySubsidy?.at(0), bySubsidy?.at(-1)]
  if (!bySubsidy || !least || !most || !flat) return null
  const longest = limitOn('flatRateMonths', startsOn)
  const contracts = bySubsidy.flatMap(({ contract }) => contract ?? [])
  return {
    wageCents: least.wage,
    subsidy: rangeOf(bySubsidy.map(({ subsidy }) => subsidy)),
    remains: rangeOf(bySubsidy.map(({ wage, subsidy }) => wage - subsidy)),
    benefitPerYear: rangeOf(bySubsidy.map(({ benefit }) => benefit.perYear)),
    benefitPerMonth: rangeOf(bySubsidy.map(({ benefit }) => benefit.perMonth)),
    remainsWithBenefit: rangeOf(
      bySubsidy.map(({ wage, subsidy, benefit }) => wage - subsidy - benefit.perMonth),
    ),
    flatRate: {
      months: Math.min(months ?? longest, longest),
      subsidy: rangeOf(flat.map(({ subsidy }) => subsidy)),
      remains: rangeOf(flat.map(({ wage, subsidy }) => wage - subsidy)),
    },
    wholeContract: contracts.length === bySubsidy.length ? rangeOf(contracts) : null,
    sums: { least: least.formula, most: most.formula },
    basedOn: most.basedOn,
  }
}

/** What the engine says of someone of this age with this wage value, or with a flat rate when that is null. */
function readOutcome(
  question: BandQuestion,
  age: number,
  percentage: number | null,
): Outcome | null {
  const found = determineCoverage(madeUpCase(question, age, percentage))
  const subsidy = lineOf(found, percentage === null ? 'flatRateSubsidy' : 'wageCostSubsidy')
  const benefit = benefitOf(lineOf(found, 'wageCostBenefit'))
  const wage = found.months[0]?.wageCents ?? null
  const perMonth =
    subsidy?.certainty === 'notApplicable' ? NOTHING : (subsidy?.perMonthCents ?? null)
  if (!subsidy || !benefit || wage === null || perMonth === null) return null
  return {
    wage,
    subsidy: perMonth,
    formula: subsidy.formula,
    benefit,
    contract: question.months === null ? null : totalOf(found),
    basedOn: subsidy.basedOn,
  }
}

function benefitOf(line: InstrumentCoverage | undefined): Outcome['benefit'] | null {
  if (line?.certainty === 'notApplicable') return { perYear: NOTHING, perMonth: NOTHING }
  const { perYearCents = null, perMonthCents = null } = line ?? {}
  if (perYearCents === null || perMonthCents === null) return null
  return { perYear: perYearCents, perMonth: perMonthCents }
}

/**
 * Measured and decided on the day of the start, so that nothing but the band is open. Registered too, unless the wage
 * value is not below the minimum wage: by itself that opens no register.
 */
function madeUpCase(
  { hoursPerWeek, hourlyWageCents, months, startsOn }: BandQuestion,
  age: number,
  percentage: number | null,
): CoverageInput {
  const decision = { on: startsOn, from: startsOn, until: null }
  const flatRate = percentage === null
  const isBelow = percentage === null || percentage < WHOLE
  return {
    candidate: {
      ground: isBelow ? 'workplaceRoute' : 'none',
      registeredOn: isBelow ? startsOn : null,
      registrationEndsOn: null,
      birthDate: addMonths(startsOn, -12 * age),
      benefit: 'none',
      otherGrounds: [],
      inSubsidyTargetGroup: true,
      wageValue: percentage === null ? null : { percentage, measuredOn: startsOn },
    },
    terms: {
      startsOn,
      hoursPerWeek,
      fullTimeHours: hoursPerWeek,
      hourlyWageCents,
      months,
      trialMonths: 0,
      apprenticeship: false,
      learningMonths: 0,
      flatRate,
    },
    employer: { workedHereBefore: false },
    authority: {
      decisions: flatRate ? { flatRateSubsidy: decision } : { wageCostSubsidy: decision },
      answers: {},
    },
    on: startsOn,
  }
}

function lineOf({ instruments }: Coverage, name: Instrument): InstrumentCoverage | undefined {
  return instruments.find(({ instrument }) => instrument === name)
}

function totalOf({ months }: Coverage): Cents | null {
  const nets = months.flatMap(({ netCents }) => netCents ?? [])
  return nets.length === months.length
    ? cents.parse(nets.reduce((sum: number, net) => sum + net, 0))
    : null
}

function rangeOf(amounts: readonly number[]): CentsRange {
  return {
    leastCents: cents.parse(Math.min(...amounts)),
    mostCents: cents.parse(Math.max(...amounts)),
  }
}
