import { type CostPhase, costPhases } from '#app/components/cost-timeline/cost-phases.ts'
import { highestCents } from '#app/components/cost-timeline/most-cents.ts'
import type { TimelineMonth } from '#app/components/cost-timeline/timeline-model.ts'
import {
  atMost,
  conditionOf,
  netInWords,
  wholeEuros,
} from '#app/components/cost-timeline/timeline-words.ts'
import type { EmployerCoverage, EmployerLine } from '#app/domain/coverage/for-employer.ts'
import { withSurety } from '#app/domain/coverage/surety-of-months.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import {
  aboutMonth,
  firstDay,
  ifYes,
  isFlatRateFirst,
  laterOn,
  untilThen,
  wasThen,
} from './cost-sentences.ts'

type Costs = { answer: string; more: string }
type Months = readonly TimelineMonth[]

/**
 * What remains to pay, as it is from the month of `today` on: an amount that lasts, with the day on which it changes.
 * Null where no months are on record.
 */
export function costsAtAGlance(
  coverage: EmployerCoverage,
  today: IsoDate,
): (Costs & { question: string }) | null {
  const { months, branches, lines } = coverage
  if (months.length === 0) return null
  const question = netInWords(months.some((month) => month.employerChargesCents !== null))
  if (branches.length === 0) return { question, ...costsOf(withSurety(coverage), lines, today) }
  const outcomes = branches.flatMap((branch) => ahead(withSurety(branch), today))
  return { question, answer: most(outcomes), more: BY_THE_MEASURING }
}

const BY_THE_MEASURING =
  'Hoeveel het wordt, hangt af van de meting. Onder "Geld" staan beide uitkomsten naast elkaar.'
const NOT_KNOWN =
  'Wat daar nog afgaat, weten wij nog niet. Zodra het bekend is, rekent uw adviseur het voor u uit.'

/** The months from that of today on; all of them when they are over. */
function ahead(months: Months, today: IsoDate): Months {
  const left = months.filter(({ month }) => month >= today.slice(0, 7))
  return left.length > 0 ? left : months
}

/** Whatever comes of it, it is never more than this. */
function most(months: Months): string {
  const cents = highestCents(months)
  if (cents === null) return 'Dat weten wij nog niet'
  const amount = `${atMost(cents)} per maand`
  return isUnpaidFirst(months) ? afterNothing(amount) : `H${amount.slice(1)}`
}

function isUnpaidFirst(months: Months): boolean {
  return months[0]?.wageCents === 0
}

function afterNothing(amount: string): string {
  return `Eerst ${wholeEuros(0)}, daarna ${amount}`
}

function costsOf(months: Months, lines: readonly EmployerLine[], today: IsoDate): Costs {
  const left = ahead(months, today)
  const { before, phase, after, isOver } = lastingPhase(months, today)
  const month = phase && months[phase.first]
  if (!phase || !month || phase.netCents === null)
    return { answer: most(left), more: [NOT_KNOWN, ...ifYes(left)].join(' ') }
  const amount = `${wholeEuros(phase.netCents)} per maand`
  const now = isUnpaidFirst(left) ? afterNothing(amount) : amount
  const answer = before.length > 0 ? `Vanaf ${firstDay(month)} ${amount}` : now
  return {
    answer: `${answer}${conditionOf([month], { first: 0, last: 0 })}`,
    more: [
      ...(isOver ? [wasThen(month)] : []),
      ...untilThen(before),
      ...aboutMonth(month, phase.netCents, lines),
      ...laterOn(months, after, isFlatRateFirst(month, lines)),
    ].join(' '),
  }
}

/** From this many months on an amount lasts: a shorter one is not what someone pays. */
const LASTS_MONTHS = 2

/**
 * The first stretch of whole months with wage from today on that lasts, or the last one there is; with what lies
 * before and after it. By months worked whole, as a part month says little.
 */
function lastingPhase(months: Months, today: IsoDate) {
  const isBehind = ({ month }: TimelineMonth) => month < today.slice(0, 7)
  const behind = months.filter(isBehind).length
  const whole = costPhases(months).filter(
    ({ first, isPart }) => !isPart && months[first]?.wageCents !== 0,
  )
  const running = whole
    .filter(({ last }) => last >= behind)
    .map((phase) => ({ ...phase, first: Math.max(phase.first, behind) }))
  const phases: CostPhase[] = running.length > 0 ? running : whole.slice(-1)
  const place = phases.findIndex(
    ({ first, last }, number) => last - first + 1 >= LASTS_MONTHS || number === phases.length - 1,
  )
  return {
    before: phases.slice(0, Math.max(0, place)),
    phase: phases[place],
    after: phases.slice(place + 1),
    isOver: running.length === 0,
  }
}
