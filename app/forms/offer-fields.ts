import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { checkbox, day, euroAsCents, optionalWholeNumber, wholeNumber } from './fields.ts'

const words = freeText(600)

/** The form of a placement offer. Support may still be empty in a draft; without it the offer is not sent. */
export const offerFields = z
  .object({
    startsOn: day('Vul in op welke dag het werk begint.'),
    hoursPerWeek: wholeNumber('Vul in hoeveel uur per week.', 1, 40),
    fullTimeHours: wholeNumber('Vul in wat bij dit werk voltijd is.', 32, 40),
    hourlyWage: euroAsCents('Vul het bruto loon per uur in, bijvoorbeeld 15,60.', 1, 100),
    months: optionalWholeNumber(1, 60),
    paidHoursPerYear: optionalWholeNumber(1, 2080),
    trialMonths: wholeNumber('Vul in hoeveel maanden proefplaatsing; 0 als die er niet is.', 0, 6),
    flatRate: checkbox,
    subsidyWanted: checkbox,
    intendsToExtend: checkbox,
    before: words,
    during: words,
    after: words,
    who: words,
    howOften: words,
    contact: words,
    buddy: words,
    version: z.coerce.number().int().optional(),
  })
  .refine(({ hoursPerWeek, fullTimeHours }) => hoursPerWeek <= fullTimeHours, {
    path: ['hoursPerWeek'],
    message: 'De uren per week kunnen niet meer zijn dan voltijd.',
  })
export type OfferFields = z.input<typeof offerFields>
export type OfferRead = z.infer<typeof offerFields>

/** What was filled in, as the terms and the support of an offer. Paid hours are hours × 52 when left out. */
export function termsAndSupport(read: OfferRead): { terms: OfferTerms; support: OfferSupport } {
  const { before, during, after, who, howOften, contact, buddy, ...numbers } = read
  const { hourlyWage, version: _seen, ...rest } = numbers
  return {
    terms: {
      ...rest,
      hourlyWageCents: hourlyWage,
      months: rest.months ?? null,
      paidHoursPerYear: rest.paidHoursPerYear ?? rest.hoursPerWeek * 52,
    },
    support: { before, during, after, who, howOften, contact, buddy },
  }
}

/** An offer as the form shows it. */
export function offerValues({ terms, support }: { terms: OfferTerms; support: OfferSupport }) {
  const { hourlyWageCents, flatRate, subsidyWanted, intendsToExtend, ...numbers } = terms
  return {
    ...support,
    startsOn: numbers.startsOn,
    hoursPerWeek: String(numbers.hoursPerWeek),
    fullTimeHours: String(numbers.fullTimeHours),
    hourlyWage: (hourlyWageCents / 100).toFixed(2).replace('.', ','),
    months: numbers.months === null ? '' : String(numbers.months),
    paidHoursPerYear: String(numbers.paidHoursPerYear),
    trialMonths: String(numbers.trialMonths),
    ...ticked({ flatRate, subsidyWanted, intendsToExtend }),
  }
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
    ...ticked({ subsidyWanted: subsidyLikely }),
  }
}

function ticked(boxes: Record<string, boolean>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(boxes)
      .filter(([, isTicked]) => isTicked)
      .map(([name]) => [name, 'ja']),
  )
}
