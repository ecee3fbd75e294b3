import type { Cents } from '#app/domain/primitives.ts'
import { type Fraction, NOTHING, plus, roundHalfUp } from '../sums/fraction.ts'

/**
 * Rounds a row of months so that they add up to their rounded total: each month is the growth of that total. A month
 * whose amount is not known is null and adds nothing.
 */
export function roundedTogether(amounts: readonly (Fraction | null)[]): (Cents | null)[] {
  let total = NOTHING
  let rounded = roundHalfUp(NOTHING)
  return amounts.map((amount) => {
    if (amount === null) return null
    total = plus(total, amount)
    const before = rounded
    rounded = roundHalfUp(total)
    return difference(rounded, before)
  })
}

function difference(after: Cents, before: Cents): Cents {
  return roundHalfUp({ top: BigInt(after - before), bottom: 1n })
}
