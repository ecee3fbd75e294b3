import type { CostPhase } from '#app/components/cost-timeline/cost-phases.ts'
import {
  awaitedSubsidyCents,
  highestCents,
  highestWithYes,
} from '#app/components/cost-timeline/most-cents.ts'
import type { TimelineMonth } from '#app/components/cost-timeline/timeline-model.ts'
import {
  atMost,
  conditionOf,
  IF_YES,
  wholeEuros,
} from '#app/components/cost-timeline/timeline-words.ts'
import type { Contribution } from '#app/domain/coverage/contributions.ts'
import type { EmployerLine } from '#app/domain/coverage/for-employer.ts'
import { basedOnIn } from '#app/domain/coverage/surety-of-months.ts'
import { dutchDate, dutchMonth } from '#app/domain/primitives.ts'

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
  const told = awaited > 0 ? [withoutSubsidy(netCents + awaited)] : byWhichFigures(month, lines)
  return [
    `Het loon is ${wholeEuros(wageCents)} per maand, met vakantiegeld${withCharges(month)}.`,
    ...whatIsOff(month, lines),
    ...told,
    ...notCertain(month, told.length > 0),
  ]
}

function withCharges({ wageCents, employerChargesCents }: TimelineMonth): string {
  if (employerChargesCents === null) return ''
  return `; met uw werkgeverslasten is dat ${wholeEuros((wageCents ?? 0) + employerChargesCents)}`
}

function whatIsOff(month: TimelineMonth, lines: readonly EmployerLine[]): string[] {
  const subsidy = isFlatRateFirst(month, lines) ? 'De vaste subsidie' : 'De subsidie'
  const hasSubsidy = isPaid(month, 'subsidy')
  if (!isPaid(month, 'benefit')) return hasSubsidy ? [`${subsidy} is er al af.`] : []
  return hasSubsidy
    ? [`${subsidy} en het loonkostenvoordeel zijn er al af.`]
    : ['Het loonkostenvoordeel is er al af.']
}

/** What is off and only expected, so far as no other sentence tells it. */
function notCertain(month: TimelineMonth, isTold: boolean): string[] {
  const expected = month.expected.filter((one) => isPaid(month, one))
  if (!isTold) return expected.length > 0 ? ['Een deel daarvan is verwacht, nog niet zeker.'] : []
  const isBenefitOpen = month.undecided.includes('benefit') && isPaid(month, 'benefit')
  return isBenefitOpen ? ['Ook het loonkostenvoordeel is nog niet zeker.'] : []
}

function isPaid({ subsidyCents, benefitCents }: TimelineMonth, one: Contribution): boolean {
  return ((one === 'subsidy' ? subsidyCents : benefitCents) ?? 0) > 0
}

/** Whether a flat rate that was granted runs in a month, while the subsidy after it waits for a yes. */
export function isFlatRateFirst({ month }: TimelineMonth, lines: readonly EmployerLine[]): boolean {
  const flatRate = lines.find(({ instrument }) => instrument === 'flatRateSubsidy')
  const after = lines.find(({ instrument }) => instrument === 'wageCostSubsidy')
  const runs = flatRate?.isGranted === true && month <= (flatRate.until ?? month).slice(0, 7)
  return runs && after?.certainty === 'expected' && !after.isGranted
}

function withoutSubsidy(cents: number): string {
  return `De gemeente moet nog beslissen over de subsidie. Zegt zij nee? Dan betaalt u ${wholeEuros(cents)} per maand.`
}

/** A right that is certain while the figures for its amount are not published. */
function byWhichFigures(month: TimelineMonth, lines: readonly EmployerLine[]): string[] {
  const basedOn = basedOnIn(month.month, lines)
  if (basedOn === null || month.expected.length === 0) return []
  const toWhich = isFlatRateFirst(month, lines) ? ' op de vaste subsidie' : ''
  const yes = month.expected.includes('subsidy') ? [`De gemeente heeft ja gezegd${toWhich}.`] : []
  return [
    ...yes,
    `Alleen de nieuwe cijfers zijn er nog niet: wij rekenden met die van ${dutchDate(basedOn)}.`,
  ]
}

/** When the amount changes, and to what; after a flat rate a yes that is awaited is that to the subsidy after it. */
export function laterOn(
  months: Months,
  phases: readonly CostPhase[],
  isAfterFlatRate: boolean,
): string[] {
  const [phase, ...more] = phases
  const month = phase && months[phase.first]
  if (!phase || !month) return []
  const then = more.length > 0 ? ['Daarna verandert het nog.'] : []
  const { netCents, mostCents, first } = phase
  if (mostCents === null)
    return [`Wat het vanaf ${firstDay(month)} is, weten wij nog niet.`, ...then]
  const amount = netCents === null ? atMost(mostCents) : wholeEuros(netCents)
  const condition = conditionOf(months, { first, last: first })
  const toWhich = isAfterFlatRate && condition.endsWith(IF_YES) ? ' op de subsidie daarna' : ''
  return [`Vanaf ${firstDay(month)} is het ${amount} per maand${condition}${toWhich}.`, ...then]
}

/** What the most to pay becomes with a yes of the municipality. */
export function ifYes(months: Months): string[] {
  const [most, withYes] = [highestCents(months), highestWithYes(months)]
  if (most === null || withYes === null || withYes === most) return []
  return [
    `De gemeente moet nog beslissen over de subsidie. Zegt zij ja? Dan betaalt u ${atMost(withYes)} per maand.`,
  ]
}
