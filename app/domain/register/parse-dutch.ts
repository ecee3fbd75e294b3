import { type IsoDate, isoDate } from '#app/domain/primitives.ts'

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MONTH_NAMES = [
  ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
  ['augustus', 'september', 'oktober', 'november', 'december'],
].flat()
const NO_TIME = /(?:[T ]00:00(?::00(?:\.0+)?)?Z?)$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const WORDS = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/

/** A day as Dutch people and systems write it: 31-12-2026, 31/12/2026, 1 maart 2026 or 2026-12-31. Null for anything else. */
export function parseDay(written: string): IsoDate | null {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ')
  const day = text.toUpperCase().replace(NO_TIME, '').toLowerCase()
  const iso = ISO.exec(day)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const numbers = NUMBERS.exec(day)
  if (numbers) return dayOf(numbers[3], numbers[2], numbers[1])
  const words = WORDS.exec(day)
  return words ? dayOf(words[3], monthNumber(words[2]), words[1]) : null
}

/** A number with a decimal comma or point, and points between thousands when there is a comma. Null for anything else. */
export function parseNumber(written: string): number | null {
  const text = written.trim()
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'))
  }
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

function dayOf(year = '', month = '', day = ''): IsoDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDate.safeParse(text).data ?? null
}

function monthNumber(name = ''): string {
  const whole = MONTH_NAMES.indexOf(name)
  return String((whole < 0 ? MONTHS.indexOf(name.replace(/^sept$/, 'sep')) : whole) + 1)
}
