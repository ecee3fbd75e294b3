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

function costs({ months, branches }: EmployerCoverage): Glance[] {
  if (months.length === 0) return []
  const withCharges = months.some(({ employerChargesCents }) => employerChargesCents !== null)
  const question = netInWords(withCharges)
  if (branches.length > 0) {
    const answer = mostInWords(branches.flatMap((branch) => branch.months))
    return [{ question, answer, more: BY_THE_MEASURING }]
  }
  return [{ question, ...costsInWords(months) }]
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
function costsInWords(months: Months): Pick<Glance, 'answer' | 'more'> {
  const whole = wholeMonths(months)
  const [first, ...later] = costPhases(whole)
  if (!first || first.netCents === null) return { answer: mostInWords(months), more: NOT_KNOWN }
  const [{ wageCents } = { wageCents: 0 }] = whole
  const amount = `${wholeEuros(first.netCents)} per maand`
  const isUnpaidFirst = months[0]?.wageCents === 0
  return {
    answer: isUnpaidFirst ? `Eerst ${wholeEuros(0)}, daarna ${amount}` : amount,
    more: [
      `Het loon is ${wholeEuros(wageCents ?? 0)} per maand, met vakantiegeld.`,
      ...(first.netCents < (wageCents ?? 0) ? ['Subsidie en voordeel zijn er al af.'] : []),
      ...(later.length > 0 ? ['Later verandert het bedrag.'] : []),
    ].join(' '),
  }
}

const NOT_KNOWN =
  'Wat daar nog afgaat, weten wij nog niet. Zodra het bekend is, rekent uw adviseur het voor u uit.'
const ROUNDING_CENTS = 1

function wholeMonths(months: Months): Months {
  const highest = Math.max(...months.map(({ wageCents }) => wageCents ?? 0))
  return months.filter(({ wageCents }) => (wageCents ?? 0) >= highest - ROUNDING_CENTS)
}
