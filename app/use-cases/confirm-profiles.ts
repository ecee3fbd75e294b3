import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { lockOwnCandidates, writeAllConfirmed } from '#db/queries/caseload-moves.ts'
import { inOneStep } from './in-one-step.ts'
import type { Services } from './services.ts'

/** "Klopt nog" for several people at once; whoever is not in this caseload is left out. Gives how many it were. */
export async function confirmProfiles(
  services: Services,
  jobhunter: SignedInJobhunter,
  ids: readonly CandidateId[],
): Promise<{ confirmed: number }> {
  return inOneStep(services, async (db) => {
    const mine = await lockOwnCandidates(db, jobhunter.accountId, ids)
    await writeAllConfirmed(db, mine, services.clock.today())
    return { confirmed: mine.length }
  })
}
