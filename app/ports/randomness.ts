/** Chance from outside: ids, codes and one-time tokens. */
export type Randomness = {
  uuid(): string
  /** A number of 0 up to 1. */
  fraction(): number
  /** 32 random bytes, base64url. */
  token(): string
}
