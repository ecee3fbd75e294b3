import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const MINUTE = 60

/** Counts in memory: the portal is one process, and a restart that forgets is fine for guesses this slow. */
const SIGN_IN_OF_ADDRESS = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE })
const SIGN_IN_FROM_HERE = new RateLimiterMemory({ points: 100, duration: 15 * MINUTE })
const PASSWORD_OF_ACCOUNT = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE })
const LINKS_FROM_HERE = new RateLimiterMemory({ points: 60, duration: 15 * MINUTE })
const QUESTIONS_FROM_HERE = new RateLimiterMemory({ points: 20, duration: 60 * MINUTE })

/** Goes on, or tells in how many seconds to try again. */
export type Limit = { ok: true } | { ok: false; seconds: number }

/** One try to sign in: by who it is for and where it comes from, and by where it comes from alone. */
export async function limitSignIn(email: string, clientAddress: string): Promise<Limit> {
  const here = await take(SIGN_IN_FROM_HERE, clientAddress)
  return here.ok ? take(SIGN_IN_OF_ADDRESS, addressAndPlace(email, clientAddress)) : here
}

/** A right password is no guess: what it took is given back. */
export async function forgetSignIn(email: string, clientAddress: string): Promise<void> {
  await SIGN_IN_OF_ADDRESS.delete(addressAndPlace(email, clientAddress))
  await SIGN_IN_FROM_HERE.reward(clientAddress)
}

/** One try of the current password, by someone who is signed in. */
export async function limitPasswordCheck(accountId: string): Promise<Limit> {
  return take(PASSWORD_OF_ACCOUNT, accountId)
}

/** One use of a one-time link: hashing a password costs something. */
export async function limitLinkUse(clientAddress: string): Promise<Limit> {
  return take(LINKS_FROM_HERE, clientAddress)
}

/** One question at the door. */
export async function limitAccessQuestion(clientAddress: string): Promise<Limit> {
  return take(QUESTIONS_FROM_HERE, clientAddress)
}

async function take(limiter: RateLimiterMemory, key: string): Promise<Limit> {
  try {
    await limiter.consume(key)
    return { ok: true }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return { ok: false, seconds: Math.ceil(refused.msBeforeNext / 1000) }
  }
}

/** Hashed, so that no e-mail address stays in memory as a key. */
function addressAndPlace(email: string, clientAddress: string): string {
  return createHash('sha256').update(`${email}\n${clientAddress}`).digest('base64url')
}
