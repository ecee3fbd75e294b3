import { dutchEuro, dutchMonth } from '#app/domain/primitives.ts'
import { type CostPhase, costPhases } from './cost-phases.ts'
import { areExpected, haveExpected, needYes } from './expected-amounts.ts'
import { highestCents, highestWithYes } from './most-cents.ts'
import type { MonthCosts, TimelineModel, TimelineMonth } from './timeline-model.ts'

/** Whole euros: '€ 1.061'. */
export function wholeEuros(cents: number): string {
  return dutchEuro(Math.round(cents / 100) * 100).slice(0, -',00'.length)
}

/** An amount below a head that says euro: '1.060,57'. */
export function amountInCell(cents: number): string {
  return dutchEuro(cents).replace('€\u00a0', '')
}

/** 'juli 2026', 'juli t/m december 2026' or 'juli 2026 t/m juni 2027'. */
export function periodInWords(months: readonly MonthCosts[], first: number, last: number) {
  const [from = '', until = ''] = [months[first]?.month, months[last]?.month]
  if (from === until) return dutchMonth(from)
  const isOneYear = from.slice(0, 4) === until.slice(0, 4)
  const start = isOneYear ? dutchMonth(from).split(' ')[0] : dutchMonth(from)
  return `${start} t/m ${dutchMonth(until)}`
}

/** What remains for the employer, as a head or inside a sentence. */
export function netInWords(withCharges: boolean): string {
  return withCharges ? 'Dit betaalt u zelf' : 'Dit betaalt u zelf, vóór werkgeverslasten'
}

/** The whole drawing in words, for who does not see it. */
export function drawingInWords({ months, withCharges }: TimelineModel): string {
  const phases = costPhases(months).map((phase) => {
    return `${periodInWords(months, phase.first, phase.last)}: ${netOfMonth(phase)}${conditionOf(months, phase)}`
  })
  const surety = haveExpected(months) ? ` ${EXPECTED_IN_TABLE}` : ''
  return `${netInWords(withCharges)}. ${phases.join('; ')}.${surety} Alle bedragen staan in de tabel.`
}

const EXPECTED_IN_TABLE =
  'Een deel is verwacht en nog niet zeker; in de tabel staat daar een * bij.'

/**
 * What an amount of a phase rests on: ', als de gemeente ja zegt' or ', verwacht', and nothing when it is certain. Of
 * the most there is to pay: what it is with that yes.
 */
export function conditionOf(
  months: readonly TimelineMonth[],
  { first, last }: Pick<CostPhase, 'first' | 'last'>,
): string {
  const own = months.slice(first, last + 1)
  if (needYes(own)) return `, ${IF_YES}`
  const [most, withYes] = [highestCents(own), highestWithYes(own)]
  if (most !== null && withYes !== null && withYes < most) return `; ${atMost(withYes)} ${IF_YES}`
  return areExpected(own) ? ', verwacht' : ''
}

export const IF_YES = 'als de gemeente ja zegt'

/** '€ 1.061 per maand', 'hoogstens € 1.061 per maand' or, for who gets more than it costs, '€ 50 per maand over'. */
function netOfMonth(phase: CostPhase): string {
  const { netCents, mostCents, isPart } = phase
  if (mostCents === null || isPart) return amountOfPart(phase)
  if (netCents === null) return `${atMost(mostCents)} per maand`
  return `${wholeEuros(Math.abs(netCents))} ${perMonth(netCents)}`
}

/** The amount of a month of which a part is worked: it is no amount per month. */
export function amountOfPart({ netCents, mostCents, isPart }: CostPhase): string {
  const during = isPart ? ' voor een deel van de maand' : ''
  if (netCents !== null) return `${wholeEuros(netCents)}${during}`
  return mostCents === null ? NOT_KNOWN : `${atMost(mostCents)}${during}`
}

export const NOT_KNOWN = 'nog niet bekend'

/** 'hoogstens € 1.061': what an employer pays while what still goes off is not known. */
export function atMost(cents: number): string {
  return `hoogstens ${wholeEuros(cents)}`
}

/** The words after an amount that an employer pays, or keeps when it is below nothing. */
export function perMonth(netCents: number): string {
  return netCents < 0 ? 'per maand houdt u over' : 'per maand'
}

/** 'jul', and 'mrt' for maart. */
export function shortMonth(month: string): string {
  const name = dutchMonth(month)
  return name.startsWith('maart') ? 'mrt' : name.slice(0, 3)
}
