import { type Cents, cents } from '#app/domain/primitives.ts'

/** An exact number: sums of money stay exact until they are rounded once, at the end. Never negative here. */
export type Fraction = { top: bigint; bottom: bigint }

/** The decimal number as it is written: 28.5 is exactly 57/2, not the nearest binary number. */
export function exactly(value: number): Fraction {
  const [whole = '0', decimals = ''] = String(value).split('.')
  return simplest(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

export function times(a: Fraction, b: Fraction): Fraction {
  return simplest(a.top * b.top, a.bottom * b.bottom)
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return simplest(a.top * b.bottom, a.bottom * b.top)
}

export function percentOf(percentage: number, of: Fraction): Fraction {
  return dividedBy(times(of, exactly(percentage)), exactly(100))
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
  return Number(top) / Number(bottom)
}

function simplest(top: bigint, bottom: bigint): Fraction {
  const shared = greatestCommonDivisor(top, bottom)
  return { top: top / shared, bottom: bottom / shared }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
