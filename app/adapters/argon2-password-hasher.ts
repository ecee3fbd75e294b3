import { hash, verify } from '@node-rs/argon2'
import type { PasswordHasher } from '#app/ports/password-hasher.ts'

/** OWASP, Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes with argon2id. A cost of one's own is for tests. */
export function argon2PasswordHasher(
  cost: { memoryCost: number; timeCost: number; parallelism: number } = COST,
): PasswordHasher {
  const hashOfNobody = hash('nobody has this password', cost)
  return {
    hash: (password) => hash(password, cost),
    matches: async (known, password) => {
      const matches = await verify(known ?? (await hashOfNobody), password)
      return known !== null && matches
    },
  }
}
