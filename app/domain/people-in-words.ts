import { dutchNumber } from './primitives.ts'

/** A number with its word: '1 persoon', '2.325 mensen'. */
export function peopleInWords(number: number): string {
  return number === 1 ? '1 persoon' : `${dutchNumber(number)} mensen`
}
