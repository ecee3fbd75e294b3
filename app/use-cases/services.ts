import type { Calendar } from '#app/ports/calendar.ts'
import type { Clock } from '#app/ports/clock.ts'
import type { PasswordHasher } from '#app/ports/password-hasher.ts'
import type { Randomness } from '#app/ports/randomness.ts'
import type { Db } from '#db/client.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'

/** What use cases work with; made once in `services.server.ts`, or by a test. */
export type Services = {
  db: Db
  candidateIndex: CandidateIndex
  clock: Clock
  calendar: Calendar
  random: Randomness
  passwords: PasswordHasher
}
