import { connect } from '#db/client.ts'
import { OUTBOX_CHANNEL } from '#db/queries/search-outbox.ts'
import { createCandidateIndex } from '#search/create-candidate-index.ts'
import { argon2PasswordHasher } from './adapters/argon2-password-hasher.ts'
import { dutchCalendar } from './adapters/dutch-calendar.ts'
import { systemClock } from './adapters/system-clock.ts'
import { systemRandomness } from './adapters/system-randomness.ts'
import { errorFields, log } from './log.server.ts'
import type { Clock } from './ports/clock.ts'
import type { Services } from './use-cases/services.ts'

export type OpenServices = {
  services: Services
  /** Calls back whenever the outbox gets something to do; gives what ends it. */
  listen: (hear: () => void) => Promise<() => Promise<void>>
  close: () => Promise<void>
}

/**
 * The one place where services are made: of a database and, when there is one, a Meilisearch. With
 * `keptInStep` a portal that runs sees to it that the Meilisearch holds everyone.
 */
export async function openServices(on: {
  databaseUrl: string
  meili: { url: string; apiKey: string } | null
  keptInStep?: boolean
  clock?: Clock
}): Promise<OpenServices> {
  const { db, sql, close } = connect(on.databaseUrl)
  const candidateIndex = createCandidateIndex({
    db,
    meili: on.meili,
    keptInStep: on.keptInStep,
    onAway: (error) => log.warn(errorFields(error), 'search: the engine did not answer'),
  })
  const services = {
    db,
    candidateIndex,
    clock: on.clock ?? systemClock,
    calendar: dutchCalendar(),
    random: systemRandomness,
    passwords: argon2PasswordHasher(),
  }
  return {
    services,
    listen: async (hear) => {
      const { unlisten } = await sql.listen(OUTBOX_CHANNEL, hear, hear)
      return unlisten
    },
    close,
  }
}
