import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import { amountOf, nounOf, paidLater } from './change-words.ts'

/** How much it is on a day (null: no day is known), whether that is certain, and whether its figures are published. */
type AmountOn = {
  on: IsoDate | null
  amount: string | null
  isSure: boolean
  isPublished: boolean
}

/**
 * What is said of an amount that is another than it was, with the first day on which it is; null where an employer
 * reads the same amount, as sure as it was, on every day.
 */
export function changedAmountWords(before: EmployerLine, after: EmployerLine): string | null {
  for (const on of daysOf(before, after)) {
    const [was, is] = [amountOn(before, on), amountOn(after, on)]
    if (is && !isSame(was, is)) return `${changed(nounOf(after), was, is)}${paidAfter(after, is)}`
  }
  return null
}

function changed(noun: string, was: AmountOn | null, is: AmountOn): string {
  const { on, amount, isSure, isPublished } = is
  const since = on === null ? '' : ` vanaf ${dutchDate(on)}`
  if (amount === null) return `Het bedrag van ${noun}${since} is nog niet bekend.`
  const isMadeKnown = was?.isPublished === false && isPublished && isSure
  if (was?.amount === amount && !isMadeKnown)
    return isSure
      ? `Het bedrag van ${noun}${since} staat nu vast: ${amount}.`
      : `Het bedrag van ${noun}${since} staat niet meer vast. Wij verwachten ${amount}.`
  const what = isMadeKnown ? 'is nu bekend' : 'is opnieuw berekend'
  const when = on === null ? 'Dat is' : `Vanaf ${dutchDate(on)} is dat`
  return `Het bedrag van ${noun} ${what}. ${when}${isSure ? '' : ' naar verwachting'} ${amount}.`
}

function paidAfter(line: EmployerLine, { amount }: AmountOn): string {
  return amount === null ? '' : paidLater(line)
}

function isSame(was: AmountOn | null, is: AmountOn): boolean {
  return was?.amount === is.amount && was.isSure === is.isSure
}

/** Every day on which an amount begins, before or after the change. */
function daysOf(before: EmployerLine, after: EmployerLine): (IsoDate | null)[] {
  const days = [...before.periods, ...after.periods].map(({ from }) => from)
  return days.length === 0 ? [null] : [...new Set(days)].toSorted()
}

/** Without periods the amounts are those of the line, for whatever day it will begin. */
function amountOn(line: EmployerLine, on: IsoDate | null): AmountOn | null {
  const { instrument, periods } = line
  const period = periods.find(
    ({ from, until }) => on !== null && from <= on && (until === null || on <= until),
  )
  const of = periods.length === 0 ? line : period
  if (of === undefined) return null
  const [isSure, isPublished] = [of.certainty === 'confirmed', of.basedOn === null]
  return { on, amount: amountOf({ ...of, instrument }), isSure, isPublished }
}
