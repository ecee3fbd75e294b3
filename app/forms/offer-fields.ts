import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import {
  checkbox,
  day,
  euroAsCents,
  hoursPerWeek,
  optionalWholeNumber,
  wholeNumber,
} from './fields.ts'

const words = freeText(600)
const WEEKS_A_YEAR = 52

/** The fields of the terms, shared by the form of an offer and by what is only reckoned through. */
export const termsFields = {
  startsOn: day('Vul in op welke dag het werk begint.'),
  hoursPerWeek: hoursPerWeek('Vul in hoeveel uur per week.', 1, 40),
  fullTimeHours: hoursPerWeek('Vul in wat bij dit werk voltijd is.', 32, 40),
  hourlyWage: euroAsCents('Vul het bruto loon per uur in, bijvoorbeeld 15,60.', 1, 100),
  months: optionalWholeNumber(1, 60),
  paidHoursPerYear: optionalWholeNumber(1, 2080),
  trialMonths: wholeNumber('Vul in hoeveel maanden proefplaatsing; 0 als die er niet is.', 0, 6),
  learningMonths: optionalWholeNumber(0, 6),
  flatRate: checkbox,
  subsidyWanted: checkbox,
  intendsToExtend: checkbox,
  fixedHours: checkbox,
}

/** Hours within full time, for any form with the fields of the terms. */
export const WITHIN_FULL_TIME = {
  path: ['hoursPerWeek'],
  message: 'De uren per week kunnen niet meer zijn dan voltijd.',
}

/** The form of a placement offer. Support may still be empty in a draft; without it the offer is not sent. */
export const offerFields = z
  .object({
    ...termsFields,
    before: words,
    during: words,
    after: words,
    who: words,
    howOften: words,
    contact: words,
    buddy: words,
    version: z.coerce.number().int().optional(),
  })
  .refine(isWithinFullTime, WITHIN_FULL_TIME)
export type OfferFields = z.input<typeof offerFields>
export type OfferRead = z.infer<typeof offerFields>
type TermsRead = z.infer<z.ZodObject<typeof termsFields>>

export function isWithinFullTime(read: Pick<TermsRead, 'hoursPerWeek' | 'fullTimeHours'>): boolean {
  return read.hoursPerWeek <= read.fullTimeHours
}

/** What was filled in, as the terms and the support of an offer. */
export function termsAndSupport(read: OfferRead): { terms: OfferTerms; support: OfferSupport } {
  const { before, during, after, who, howOften, contact, buddy, version: _seen, ...rest } = read
  return {
    terms: termsOf(rest),
    support: { before, during, after, who, howOften, contact, buddy },
  }
}

/** The terms alone. Paid hours are hours × 52 when left out, and there is no learning placement then. */
export function termsOf({ hourlyWage, ...rest }: TermsRead): OfferTerms {
  return {
    ...rest,
    hourlyWageCents: hourlyWage,
    months: rest.months ?? null,
    paidHoursPerYear: rest.paidHoursPerYear ?? rest.hoursPerWeek * WEEKS_A_YEAR,
    learningMonths: rest.learningMonths ?? 0,
  }
}

/** An offer as the form shows it. */
export function offerValues({ terms, support }: { terms: OfferTerms; support: OfferSupport }) {
  const { hourlyWageCents, flatRate, subsidyWanted, intendsToExtend, ...numbers } = terms
  const { learningMonths = 0, fixedHours = false } = terms
  return {
    ...support,
    startsOn: numbers.startsOn,
    hoursPerWeek: withComma(numbers.hoursPerWeek),
    fullTimeHours: withComma(numbers.fullTimeHours),
    hourlyWage: (hourlyWageCents / 100).toFixed(2).replace('.', ','),
    months: numbers.months === null ? '' : String(numbers.months),
    paidHoursPerYear: isByTheWeek(numbers) ? '' : String(numbers.paidHoursPerYear),
    trialMonths: String(numbers.trialMonths),
    learningMonths: learningMonths === 0 ? '' : String(learningMonths),
    ...ticked({ flatRate, subsidyWanted, intendsToExtend, fixedHours }),
  }
}

function withComma(hours: number): string {
  return String(hours).replace('.', ',')
}

/** Left out, paid hours follow the hours a week when those are changed. */
function isByTheWeek({
  paidHoursPerYear,
  hoursPerWeek,
}: Pick<OfferTerms, 'paidHoursPerYear' | 'hoursPerWeek'>) {
  return paidHoursPerYear === hoursPerWeek * WEEKS_A_YEAR
}

/** What a new offer starts from, so that an adviser corrects instead of fills. */
export function proposedValues(vacancy: {
  startsOn: IsoDate | null
  hours: number | null
  wageCents: number | null
  jobhunterName: string | null
  /** Whether what is known of the candidate speaks for a wage subsidy. */
  subsidyLikely: boolean
}) {
  const { startsOn, hours, wageCents, jobhunterName, subsidyLikely } = vacancy
  return {
    startsOn: startsOn ?? '',
    hoursPerWeek: hours === null ? '' : String(hours),
    fullTimeHours: '36',
    hourlyWage: wageCents === null ? '' : (wageCents / 100).toFixed(2).replace('.', ','),
    trialMonths: '0',
    contact: jobhunterName ?? '',
    ...ticked({ subsidyWanted: subsidyLikely, fixedHours: true }),
  }
}

function ticked(boxes: Record<string, boolean>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(boxes)
      .filter(([, isTicked]) => isTicked)
      .map(([name]) => [name, 'ja']),
  )
}
