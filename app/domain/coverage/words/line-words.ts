import { dutchDate, dutchEuro, type IsoDate } from '#app/domain/primitives.ts'
import type { CoveragePeriod } from '../coverage.ts'
import type { EmployerLine } from '../for-employer.ts'
import { CERTAINTY_LABELS, INSTRUMENT_NAMES } from './names.ts'

type Amounts = Pick<CoveragePeriod, 'perHourCents' | 'perMonthCents' | 'perYearCents'>

/** What an instrument is called on an offer: a local one has its own name. */
export function lineName({ name, instrument }: Pick<EmployerLine, 'name' | 'instrument'>): string {
  return name ?? INSTRUMENT_NAMES[instrument]
}

type Surety = Pick<EmployerLine, 'certainty' | 'isGranted' | 'until'>

/** How sure it is, as a label for an employer. With the day on which it is read, what has ended is said as over. */
export function certaintyLabel(line: Surety, today: IsoDate | null = null): string {
  if (today !== null && hasEnded(line, today)) return 'voorbij'
  if (line.certainty === 'notApplicable') return 'geldt niet bij dit voorstel'
  return waitsForFigures(line) ? 'bevestigd, bedrag verwacht' : CERTAINTY_LABELS[line.certainty]
}

/** How sure it is on a day, in words beside the label. */
export function certaintyWords(line: Surety, today: IsoDate): string {
  if (hasEnded(line, today)) return 'Dit is voorbij.'
  switch (line.certainty) {
    case 'confirmed':
      return 'Dit staat vast.'
    case 'expected':
      return line.isGranted
        ? 'Dit staat vast. Alleen het bedrag is nog niet bekend.'
        : 'Waarschijnlijk, maar nog niet zeker.'
    case 'notApplicable':
      return 'Geldt niet bij dit voorstel.'
    case 'unknown':
      return 'Dit weten wij nog niet.'
  }
}

/** Whether a right that was certain lies behind a day. */
export function hasEnded({ isGranted, until }: Surety, today: IsoDate): boolean {
  return isGranted && until !== null && until < today
}

function waitsForFigures({ certainty, isGranted }: Surety): boolean {
  return certainty === 'expected' && isGranted
}

/** The amount with what it is per; null when it is not known. Per month comes first, then per year, then per hour. */
export function amountWords(amounts: Amounts): { amount: string; per: string } | null {
  const { perHourCents, perMonthCents, perYearCents } = amounts
  if (perMonthCents !== null) return { amount: dutchEuro(perMonthCents), per: 'per maand' }
  if (perYearCents !== null) return { amount: dutchEuro(perYearCents), per: 'per jaar' }
  if (perHourCents !== null) return { amount: dutchEuro(perHourCents), per: 'loon per uur' }
  return null
}

/** From when to when; without an end it lasts as long as the job. */
export function periodWords({ from, until }: Pick<EmployerLine, 'from' | 'until'>): string {
  if (from === null) return 'De eerste dag is nog niet bekend'
  const end = until === null ? 'zolang het werk duurt' : `tot en met ${dutchDate(until)}`
  return `Vanaf ${dutchDate(from)}, ${end}`
}

/** Every stretch with its own amount, when there is more than one. */
export function amountsByPeriod({ periods }: Pick<EmployerLine, 'periods'>) {
  if (periods.length < 2) return []
  return periods.map((period) => ({
    key: period.from,
    when: `${dutchDate(period.from)} tot en met ${period.until ? dutchDate(period.until) : 'het einde van het werk'}`,
    amount: inFull(period),
    note: period.basedOn ? `verwacht, met de cijfers van ${dutchDate(period.basedOn)}` : null,
  }))
}

function inFull(period: Amounts): string {
  const words = amountWords(period)
  return words ? `${words.amount} ${words.per}` : 'nog niet bekend'
}
