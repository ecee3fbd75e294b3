import { freeTextProblem } from '#app/domain/candidate/free-text.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { findBsn } from './bsn.ts'
import { parseDay, parseNumber } from './parse-dutch.ts'
import type { RowRefusal } from './sentences.ts'
import type { WordList } from './word-list.ts'
import { isNone } from './words.ts'

/** What a cell says, or why it cannot be read. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; because: RowRefusal }

const EARLIEST = '1900-01-01'
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/
const PHONE = /^\+?[\d\s().\-/]{8,24}$/

export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value }
}

export function unreadable(because: RowRefusal): { ok: false; because: RowRefusal } {
  return { ok: false, because }
}

export function dayCell(text: string): Parsed<IsoDate> {
  const day = parseDay(text)
  if (!day) return unreadable('notADay')
  return day < EARLIEST ? unreadable('dayTooLongAgo') : parsed(day)
}

/** A day that cannot lie ahead, such as a birth or a measurement. */
export function pastDayCell(today: IsoDate) {
  return (text: string): Parsed<IsoDate> => {
    const day = dayCell(text)
    return day.ok && day.value > today ? unreadable('dayInTheFuture') : day
  }
}

/** A number between two bounds, of which the part behind the comma is left out. */
export function wholeCell(least: number, most: number, because: RowRefusal) {
  return (text: string): Parsed<number> => {
    const value = parseNumber(text.replace(/\s*(?:uur|km)$/i, ''))
    if (value === null) return unreadable('notANumber')
    return value < least || value > most ? unreadable(because) : parsed(Math.floor(value))
  }
}

export function percentageCell(text: string): Parsed<number> {
  const value = parseNumber(text.replace(/\s*%$/, ''))
  if (value === null) return unreadable('notANumber')
  const fits = Number.isInteger(value) && value >= 0 && value <= 100
  return fits ? parsed(value) : unreadable('notAPercentage')
}

export function wordCell<Code extends string>(list: WordList<Code>) {
  return (text: string): Parsed<Code> => {
    const code = list(text)
    return code ? parsed(code) : unreadable('unknownWord')
  }
}

/** Items between upright strokes, each read by `read`; empty ones do not count, and nothing is in twice. */
export function listCell<Item>(
  read: (text: string) => Parsed<Item>,
  keyOf: (item: Item) => string,
) {
  return (text: string): Parsed<Item[]> => {
    const items = new Map<string, Item>()
    for (const part of text.split('|')) {
      if (part.trim() === '') continue
      const item = read(part.trim())
      if (!item.ok) return item
      items.set(keyOf(item.value), item.value)
    }
    return parsed([...items.values()])
  }
}

/** A list of words, in which 'geen' means that someone is known to have none. */
export function listOrNoneCell<Code extends string>(list: WordList<Code>) {
  const read = listCell(wordCell(list), (code) => code)
  return (text: string): Parsed<Code[]> => (isNone(text) ? parsed([]) : read(text))
}

/** A short text without a BSN in it, such as a name. */
export function lineCell(text: string): Parsed<string> {
  if (findBsn(text)) return unreadable('bsn')
  return text.length > 120 ? unreadable('textTooLong') : parsed(text.replace(/\s+/g, ' '))
}

export function freeTextCell(most: number) {
  return (text: string): Parsed<string> => {
    const problem = freeTextProblem(text)
    if (problem) return unreadable(problem)
    return text.length > most ? unreadable('textTooLong') : parsed(text)
  }
}

export function emailCell(text: string): Parsed<string> {
  const line = lineCell(text)
  return line.ok && !EMAIL.test(line.value) ? unreadable('notAnEmail') : line
}

export function phoneCell(text: string): Parsed<string> {
  return PHONE.test(text) ? parsed(text) : unreadable('notAPhoneNumber')
}
