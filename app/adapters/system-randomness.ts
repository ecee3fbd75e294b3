import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Randomness } from '#app/ports/randomness.ts'

const PARTS = 2 ** 47

/** Chance that nobody can foresee. */
export const systemRandomness: Randomness = {
  uuid: () => randomUUID(),
  fraction: () => randomInt(PARTS) / PARTS,
  token: () => randomBytes(32).toString('base64url'),
}
