import { z } from 'zod'
import { isoDate } from '#app/domain/primitives.ts'

/*
 * Fields as forms send them: text, '' for nothing, absent for an unchecked box. Every message is a sentence that says
 * what to do, so zod's own messages, and a language for them, are not needed.
 */

/** Text that must be there, without the spaces around it. */
export function requiredText(message: string, most = 200) {
  return z
    .string(message)
    .trim()
    .min(1, message)
    .max(most, `Maak dit korter: hoogstens ${most} tekens.`)
}

/** Text that may be left out: '' becomes undefined. */
export function optionalText(most = 2000) {
  return emptyIsNothing(
    z.string().trim().max(most, `Maak dit korter: hoogstens ${most} tekens.`).optional(),
  )
}

/** A whole number that must be there. */
export function wholeNumber(message: string, least: number, most: number) {
  return z
    .string(message)
    .trim()
    .min(1, message)
    .transform(numberTyped)
    .pipe(between(z.int(wholeOnly), least, most))
}

/** A whole number that may be left out. '' is unknown, never 0. */
export function optionalWholeNumber(least: number, most: number) {
  return emptyIsNothing(
    z
      .string()
      .trim()
      .transform(numberTyped)
      .pipe(between(z.int(wholeOnly), least, most))
      .optional(),
  )
}

/** A number with decimals, with a comma or a point. */
export function decimalNumber(message: string, least: number, most: number) {
  return z
    .string(message)
    .trim()
    .min(1, message)
    .transform(numberTyped)
    .pipe(between(z.number(wrongNumber), least, most))
}

/** A number with decimals that may be left out. */
export function optionalDecimalNumber(least: number, most: number) {
  return emptyIsNothing(
    z
      .string()
      .trim()
      .transform(numberTyped)
      .pipe(between(z.number(wrongNumber), least, most))
      .optional(),
  )
}

/** Hours a week as contracts have them: whole, or with a quarter, a half or three quarters. */
export function hoursPerWeek(message: string, least: number, most: number) {
  return decimalNumber(message, least, most).refine(
    (hours) => Number.isInteger(hours * QUARTERS),
    'Vul hele, halve of kwart uren in, bijvoorbeeld 28,5.',
  )
}

/** An amount as people type it ('15,60' or '1.250'), as whole cents. */
export function euroAsCents(message: string, leastEuro: number, mostEuro: number) {
  return decimalNumber(message, leastEuro, mostEuro).transform((euro) => Math.round(euro * 100))
}

/** A calendar day that must be there. */
export function day(message: string) {
  return z.string(message).min(1, message).pipe(realDay)
}

/** A calendar day that may be left out. */
export function optionalDay() {
  return emptyIsNothing(z.string().pipe(realDay).optional())
}

/** A time of day that may be left out, as the browser's own time field sends it. */
export function optionalTime() {
  return emptyIsNothing(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in die bestaat, bijvoorbeeld 10:30.')
      .optional(),
  )
}

/** A box that is ticked or not. */
export const checkbox = z
  .literal(['on', 'ja'])
  .optional()
  .transform((value) => value !== undefined)

/** One of a closed list that must be chosen. */
export function oneOf<const Value extends string>(values: readonly Value[], message: string) {
  return z.enum(values, message)
}

/** One of a closed list, or nothing chosen. */
export function optionalOneOf<const Value extends string>(values: readonly Value[]) {
  return emptyIsNothing(z.enum(values, 'Kies een van de mogelijkheden.').optional())
}

/** Any number of a closed list: no box ticked is an empty list, one box a list of one. */
export function severalOf<const Value extends string>(values: readonly Value[]) {
  return asList(z.array(z.enum(values, 'Kies uit de lijst.')))
}

/** Any number of codes from a picker, each checked by `isKnown`. */
export function severalTerms(isKnown: (code: string) => boolean, most = 40) {
  return asList(
    z
      .array(z.string().refine(isKnown, 'Kies een woord uit de lijst.'))
      .max(most, `Kies er hoogstens ${most}.`),
  )
}

/** Any number of ids, such as those of the ticked rows of a list. */
export function severalIds<Id extends z.ZodType<string, string>>(id: Id, most: number) {
  return asList(z.array(id).max(most, `Kies er hoogstens ${most}.`))
}

const QUARTERS = 4
const wholeOnly = 'Vul een heel getal in, zonder komma.'
const wrongNumber = 'Vul een getal in, bijvoorbeeld 15,60.'
const realDay = z.iso.date('Vul een dag in die bestaat, bijvoorbeeld 3-9-2026.').pipe(isoDate)

function between<Number_ extends z.ZodNumber>(number: Number_, least: number, most: number) {
  const message = `Vul een getal in van ${asDutch(least)} tot en met ${asDutch(most)}.`
  return number.min(least, message).max(most, message)
}

/** '1.250,50' and '1250.50' alike; what is no number stays not a number, for the schema to refuse. */
function numberTyped(typed: string): number {
  const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)
  const plain = (thousands ? typed.replaceAll('.', '') : typed).replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

function asDutch(number: number): string {
  return String(number).replace('.', ',')
}

function emptyIsNothing<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema)
}

function asList<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => {
    if (value === undefined || value === '') return []
    return typeof value === 'string' ? [value] : value
  }, schema)
}
