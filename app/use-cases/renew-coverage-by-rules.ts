import { RULES_VERSION } from '#app/domain/coverage/law/rules.ts'
import { candidatesByOlderRules, sentRunningOffers } from '#db/queries/coverage-versions.ts'
import { lockCandidates } from '#db/queries/locks.ts'
import { renewCoverage } from './renew-coverage.ts'
import type { Services } from './services.ts'

const PEOPLE_AT_A_TIME = 200
const CAUSE = { because: 'ruleChanged', changed: [RULES_VERSION] } as const

/**
 * After a change of rules or figures: determines the coverage of every sent offer that runs again, and adds a version
 * where the outcome differs. The portal runs it at its start. What was done is remembered per offer, so a second run, or
 * one after a stop halfway, does only what is left. Gives how many offers got a version.
 */
export async function renewCoverageByRules(
  services: Pick<Services, 'db' | 'clock'>,
): Promise<number> {
  for (let renewed = 0; ; ) {
    const done = await renewSome(services)
    if (done === null) return renewed
    renewed += done
  }
}

/** One batch in one transaction; null when nobody was left. */
async function renewSome({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number | null> {
  return db.transaction(async (tx) => {
    const people = await candidatesByOlderRules(tx, RULES_VERSION, PEOPLE_AT_A_TIME)
    if (people.length === 0) return null
    await lockCandidates(tx, people)
    const offers = await sentRunningOffers(tx, people, { rulesBefore: RULES_VERSION })
    const renewed = await renewCoverage(tx, offers, () => CAUSE, clock.today())
    return renewed.length
  })
}
