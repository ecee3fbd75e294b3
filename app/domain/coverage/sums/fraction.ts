import { type Cents, cents } from '#app/domain/primitives.ts'

/** An exact number: sums of money stay exact until they are rounded once, at the end. Never negative here. */
export type Fraction = { top: bigint; bottom: bigint }

export const NOTHING: Fraction = { top: 0n, bottom: 1n }

/** The decimal number as it is written: 28.5 is exactly 57/2, not the nearest binary number. */
export function exactly(value: number): Fraction {
  if (Number.isInteger(value)) return { top: BigInt(value), bottom: 1n }
  const [whole = '0', decimals = ''] = String(value).split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top }
}

/** The sum; parts with the same denominator, or one that divides it, keep the number small without a common divisor. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom % b.bottom === 0n) {
    return { top: a.top + b.top * (a.bottom / b.bottom), bottom: a.bottom }
  }
  if (b.bottom % a.bottom === 0n) return plus(b, a)
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

/** What is left of `a`; never below nothing here. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom })
}

export function percentOf(percentage: number, of: Fraction): Fraction {
  const part = exactly(percentage)
  return { top: of.top * part.top, bottom: of.bottom * part.bottom * 100n }
}

export function least(a: Fraction, b: Fraction): Fraction {
  return a.top * b.bottom <= b.top * a.bottom ? a : b
}

/** Whole cents; half a cent goes up. */
export function roundHalfUp({ top, bottom }: Fraction): Cents {
  return cents.parse(Number((2n * top + bottom) / (2n * bottom)))
}

/** The nearest number, to show a step of a sum before it is rounded. */
export function asNumber({ top, bottom }: Fraction): number {
  return Number(top / bottom) + Number(top % bottom) / Number(bottom)
}
