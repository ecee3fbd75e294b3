import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

export const candidateId = z.uuid().brand<'CandidateId'>()
export type CandidateId = z.infer<typeof candidateId>
export const vacancyId = z.uuid().brand<'VacancyId'>()
export type VacancyId = z.infer<typeof vacancyId>
export const employerId = z.uuid().brand<'EmployerId'>()
export type EmployerId = z.infer<typeof employerId>
export const accountId = z.uuid().brand<'AccountId'>()
export type AccountId = z.infer<typeof accountId>
export const senderId = z.uuid().brand<'SenderId'>()
export type SenderId = z.infer<typeof senderId>
export const flagId = z.uuid().brand<'FlagId'>()
export type FlagId = z.infer<typeof flagId>
export const introductionId = z.uuid().brand<'IntroductionId'>()
export type IntroductionId = z.infer<typeof introductionId>
export const requestId = z.uuid().brand<'RequestId'>()
export type RequestId = z.infer<typeof requestId>
export const meetingId = z.uuid().brand<'MeetingId'>()
export type MeetingId = z.infer<typeof meetingId>
export const offerId = z.uuid().brand<'OfferId'>()
export type OfferId = z.infer<typeof offerId>
export const placementId = z.uuid().brand<'PlacementId'>()
export type PlacementId = z.infer<typeof placementId>

/** A municipality by its CBS code: GM and four digits. */
export const municipalityCode = z
  .string()
  .regex(/^GM\d{4}$/)
  .brand<'MunicipalityCode'>()
export type MunicipalityCode = z.infer<typeof municipalityCode>

/** One of the 35 labour regions by its CBS code: AM and two digits. */
export const regionCode = z
  .string()
  .regex(/^AM\d{2}$/)
  .brand<'RegionCode'>()
export type RegionCode = z.infer<typeof regionCode>

/** A calendar day as 'yyyy-mm-dd'. Plain strings compare in date order, so `<` just works. */
export const isoDate = z.iso.date().brand<'IsoDate'>()
export type IsoDate = z.infer<typeof isoDate>

/** An amount in whole euro cents. */
export const cents = z.int().brand<'Cents'>()
export type Cents = z.infer<typeof cents>

/** The day that lies `days` after `day` (before it when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return remembered(`${day} ${days}d`, () => Temporal.PlainDate.from(day).add({ days }))
}

/** The day that lies `months` after `day`; the last day of the month where that day does not exist. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return remembered(`${day} ${months}m`, () => Temporal.PlainDate.from(day).add({ months }))
}

/** The same few days come back all the time (starts, ends, new years), and a calendar sum is not cheap. */
const daysWorkedOut = new Map<string, IsoDate>()
const MOST_REMEMBERED = 20_000

function remembered(sum: string, workOut: () => Temporal.PlainDate): IsoDate {
  const known = daysWorkedOut.get(sum)
  if (known !== undefined) return known
  if (daysWorkedOut.size >= MOST_REMEMBERED) daysWorkedOut.clear()
  const day = isoDate.parse(workOut().toString())
  daysWorkedOut.set(sum, day)
  return day
}

/** Whole years between two days: someone's age on `on`. */
export function yearsBetween(from: IsoDate, on: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(on), { largestUnit: 'years' })
    .years
}

/** Whole days from one day to another; negative when `on` lies before `from`. */
export function daysBetween(from: IsoDate, on: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(on), { largestUnit: 'days' })
    .days
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

/** A day as people read it: '3 maart 2026'. */
export function dutchDate(day: IsoDate): string {
  // read as text: pages in the browser then need no calendar library
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`
}

/** A month, 'yyyy-mm', as people read it: 'juli 2026'. */
export function dutchMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${MONTHS[number - 1]} ${year}`
}

/** Cents as people read them: '€ 1.121,76', never broken after the sign. */
export function dutchEuro(amount: number): string {
  const [whole = '0', part = '00'] = (Math.abs(amount) / 100).toFixed(2).split('.')
  return `${amount < 0 ? '-' : ''}€\u00a0${grouped(whole)},${part}`
}

/** A number as people read it: '1.664' or '28,5'. */
export function dutchNumber(value: number): string {
  const [whole = '0', part] = String(value).split('.')
  return part === undefined ? grouped(whole) : `${grouped(whole)},${part}`
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.')
}
