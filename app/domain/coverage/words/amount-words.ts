import { dutchDate, dutchEuro, type IsoDate } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import { LOCAL_INSTRUMENTS } from '../law/local-instruments.ts'

/** The words for one certainty of one instrument: short sentences for the employer. */
export type Words = (line: EmployerLine) => string[]

export function sinceWords(from: IsoDate | null): string {
  return from === null ? '' : ` vanaf ${dutchDate(from)}`
}

export function subsidyAmount({ perMonthCents }: EmployerLine): string {
  return perMonthCents === null
    ? 'De gemeente vertelt u het bedrag.'
    : `Dat is ${dutchEuro(perMonthCents)} per maand.`
}

export function benefitAmount({ perYearCents }: EmployerLine): string {
  return perYearCents === null
    ? 'De Belastingdienst vertelt u het bedrag.'
    : `Dat is ${dutchEuro(perYearCents)} voor een heel jaar. U krijgt het in het jaar erna.`
}

export function hourAmount({ perHourCents }: EmployerLine): string {
  return perHourCents === null
    ? 'UWV vertelt u het bedrag.'
    : `Het loon is dan minstens ${dutchEuro(perHourCents)} per uur.`
}

/** The highest a local instrument can be, when the sum says so. */
export function mostAmount({ formula }: EmployerLine): string[] {
  const most = formula.find(({ step }) => step === 'mostCents')
  return most ? [`Hoogstens ${dutchEuro(Math.round(most.value))}.`] : []
}

/** What a local instrument is for; nothing of one that is for people with a certain benefit. */
export function localPurpose({ name }: EmployerLine): string[] {
  const row = LOCAL_INSTRUMENTS.find((one) => one.name === name)
  return row?.benefits === null ? [row.purpose] : []
}
