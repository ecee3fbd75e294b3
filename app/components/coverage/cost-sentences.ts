import type { CostPhase } from '#app/components/cost-timeline/cost-phases.ts'
import {
  awaitedSubsidyCents,
  highestCents,
  highestWithYes,
} from '#app/components/cost-timeline/most-cents.ts'
import type { TimelineMonth } from '#app/components/cost-timeline/timeline-model.ts'
import { atMost, conditionOf, wholeEuros } from '#app/components/cost-timeline/timeline-words.ts'
import type { EmployerLine } from '#app/domain/coverage/for-employer.ts'
import { dutchDate, dutchMonth } from '#app/domain/primitives.ts'
import { basedOnIn } from './surety-of-months.ts'

type Months = readonly TimelineMonth[]

/** The first day of a month, in words. */
export function firstDay({ month }: TimelineMonth): string {
  return `1 ${dutchMonth(month)}`
}

/** That an amount is of a time that is over. */
export function wasThen({ month }: TimelineMonth): string {
  return `Zo was het in ${dutchMonth(month)}.`
}

/** What is paid in the short time before an amount that lasts. */
export function untilThen(phases: readonly CostPhase[]): string[] {
  const [phase, ...more] = phases
  if (!phase) return []
  if (more.length > 0) return ['Tot dan wisselt het bedrag.']
  return [
    phase.netCents === null
      ? 'Wat u tot dan betaalt, is nog niet bekend.'
      : `Tot dan is het ${wholeEuros(phase.netCents)} per maand.`,
  ]
}

/** What an amount is made of: the wage, what is off already, and what is not certain in that. */
export function aboutMonth(
  month: TimelineMonth,
  netCents: number,
  lines: readonly EmployerLine[],
): string[] {
  const wageCents = month.wageCents ?? 0
  const awaited = awaitedSubsidyCents(month)
  return [
    `Het loon is ${wholeEuros(wageCents)} per maand, met vakantiegeld.`,
    ...(netCents < wageCents ? ['Subsidie en voordeel zijn er al af.'] : []),
    ...(awaited > 0 ? [withoutSubsidy(netCents + awaited)] : byWhichFigures(month, lines)),
  ]
}

function withoutSubsidy(cents: number): string {
  return `De gemeente moet nog beslissen over de subsidie. Zegt zij nee? Dan betaalt u ${wholeEuros(cents)} per maand.`
}

/** A right that is certain while the figures for its amount are not published. */
function byWhichFigures(month: TimelineMonth, lines: readonly EmployerLine[]): string[] {
  const basedOn = basedOnIn(month.month, lines)
  if (basedOn === null || month.expected.length === 0) return []
  const yes = month.expected.includes('subsidy') ? ['De gemeente heeft ja gezegd.'] : []
  return [
    ...yes,
    `Alleen de nieuwe cijfers zijn er nog niet: wij rekenden met die van ${dutchDate(basedOn)}.`,
  ]
}

/** When the amount changes, and to what. */
export function laterOn(months: Months, phases: readonly CostPhase[]): string[] {
  const [phase, ...more] = phases
  const month = phase && months[phase.first]
  if (!phase || !month) return []
  const then = more.length > 0 ? ['Daarna verandert het nog.'] : []
  const { netCents, mostCents, first } = phase
  if (mostCents === null)
    return [`Wat het vanaf ${firstDay(month)} is, weten wij nog niet.`, ...then]
  const amount = netCents === null ? atMost(mostCents) : wholeEuros(netCents)
  const condition = conditionOf(months, { first, last: first })
  return [`Vanaf ${firstDay(month)} is het ${amount} per maand${condition}.`, ...then]
}

/** What the most to pay becomes with a yes of the municipality. */
export function ifYes(months: Months): string[] {
  const [most, withYes] = [highestCents(months), highestWithYes(months)]
  if (most === null || withYes === null || withYes === most) return []
  return [
    `De gemeente moet nog beslissen over de subsidie. Zegt zij ja? Dan betaalt u ${atMost(withYes)} per maand.`,
  ]
}
