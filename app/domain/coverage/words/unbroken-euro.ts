import { dutchEuro } from '#app/domain/primitives.ts'

/** Cents as people read them, never broken after the sign: for running text. */
export function unbrokenEuro(amount: number): string {
  return dutchEuro(amount).replace(' ', '\u00a0')
}
