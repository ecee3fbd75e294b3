import type { Randomness } from '#app/ports/randomness.ts'
import { randomFrom } from './random.ts'

/**
 * Ids and public codes that are the same every time for the same seed, for people who were made up. One-time
 * tokens stay as unforeseeable as they were.
 */
export function demoRandomness(real: Randomness, seed: number): Randomness {
  const { fraction, whole } = randomFrom(seed)
  const hex = (length: number) => Array.from({ length }, () => whole(0, 15).toString(16)).join('')
  return {
    fraction,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    token: real.token,
  }
}
