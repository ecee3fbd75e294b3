import { costPhases } from '#app/components/cost-timeline/cost-phases.ts'
import { mostCents } from '#app/components/cost-timeline/most-cents.ts'
import { atMost, netInWords, wholeEuros } from '#app/components/cost-timeline/timeline-words.ts'
import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import type { ChosenSupport } from '#app/domain/coverage/words/jobcoach-words.ts'
import { sickDay } from '#app/domain/coverage/words/sick-day.ts'
import type { OfferSupport } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { whoHelps } from './who-helps.ts'

type Months = EmployerCoverage['months']
export type Glance = { question: string; answer: string; more: string }

/** The three things an employer wants to know, in the order of asking: sickness, help, and what remains to pay. */
export function glance(
  coverage: EmployerCoverage,
  {
    support,
    workStart,
    chosen,
  }: { support: OfferSupport; workStart: IsoDate; chosen: ChosenSupport },
): Glance[] {
  const { answer, more } = sickDay(coverage.lines, workStart)
  return [
    { question: 'Is ziekte geregeld?', answer, more },
    { question: 'Wie helpt?', ...whoHelps(coverage.lines, support, chosen) },
    ...costs(coverage),
  ]
}

function costs({ lines, months, branches }: EmployerCoverage): Glance[] {
  if (months.length === 0) return []
  const withCharges = months.some(({ employerChargesCents }) => employerChargesCents !== null)
  const question = netInWords(withCharges)
  if (branches.length > 0) {
    const answer = mostInWords(branches.flatMap((branch) => branch.months))
    return [{ question, answer, more: BY_THE_MEASURING }]
  }
  return [{ question, ...costsInWords(months, lines) }]
}

const BY_THE_MEASURING =
  'Hoeveel het wordt, hangt af van de meting. Onder "Geld" staan beide uitkomsten naast elkaar.'

/** Whatever the outcome, it is never more than this; what is not known counts as nothing that goes off. */
function mostInWords(months: Months): string {
  const all = months.map((month) => month.netCents ?? mostCents(month))
  const known = all.flatMap((cents) => (cents === null ? [] : [cents]))
  if (known.length < all.length) return 'Dat weten wij nog niet'
  const isUnpaidFirst = months[0]?.wageCents === 0
  const amount = `${atMost(Math.max(...known))} per maand`
  return isUnpaidFirst ? `Eerst ${wholeEuros(0)}, daarna ${amount}` : capital(amount)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** By months worked whole, as a part month says little. An unpaid beginning is said. */
function costsInWords(
  months: Months,
  lines: EmployerCoverage['lines'],
): Pick<Glance, 'answer' | 'more'> {
  const whole = wholeMonths(months)
  const [first, ...later] = costPhases(whole)
  const [month] = whole
  const awaited = month && isSubsidyAwaited(lines, month) ? (month.subsidyCents ?? 0) : 0
  const condition = awaited > 0 ? ', als de gemeente ja zegt' : ''
  if (!month || !first || first.netCents === null)
    return { answer: `${mostInWords(months)}${condition}`, more: NOT_KNOWN }
  const wageCents = month.wageCents ?? 0
  const amount = `${wholeEuros(first.netCents)} per maand`
  const isUnpaidFirst = months[0]?.wageCents === 0
  const answer = isUnpaidFirst ? `Eerst ${wholeEuros(0)}, daarna ${amount}` : amount
  return {
    answer: `${answer}${condition}`,
    more: [
      `Het loon is ${wholeEuros(wageCents)} per maand, met vakantiegeld.`,
      ...(first.netCents < wageCents ? [OFF] : []),
      ...(awaited > 0 ? [withoutSubsidy(first.netCents + awaited)] : []),
      ...(later.length > 0 ? ['Later verandert het bedrag.'] : []),
    ].join(' '),
  }
}

const OFF = 'Subsidie en voordeel zijn er al af.'

function withoutSubsidy(cents: number): string {
  return `De gemeente moet nog beslissen over de subsidie. Zegt zij nee? Dan betaalt u ${wholeEuros(cents)} per maand.`
}

/** Whether a subsidy that is paid in a month still waits for a decision. */
function isSubsidyAwaited(lines: EmployerCoverage['lines'], { month }: Months[number]): boolean {
  return lines.some(
    ({ instrument, certainty, periods }) =>
      (instrument === 'wageCostSubsidy' || instrument === 'flatRateSubsidy') &&
      certainty === 'expected' &&
      periods.some(({ from, until }) => from.slice(0, 7) <= month && (until ?? month) >= month),
  )
}

const NOT_KNOWN =
  'Wat daar nog afgaat, weten wij nog niet. Zodra het bekend is, rekent uw adviseur het voor u uit.'
const ROUNDING_CENTS = 1

function wholeMonths(months: Months): Months {
  const highest = Math.max(...months.map(({ wageCents }) => wageCents ?? 0))
  return months.filter(({ wageCents }) => (wageCents ?? 0) >= highest - ROUNDING_CENTS)
}
