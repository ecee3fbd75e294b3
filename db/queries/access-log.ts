import type { AccountId, CandidateId, EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accessLog } from '#db/schema/index.ts'

/** Writes down that someone of an employer looked at a profile. */
export async function logView(
  db: Db,
  view: { candidateId: CandidateId; employerId: EmployerId; accountId: AccountId },
): Promise<void> {
  await db.insert(accessLog).values({ ...view, what: 'profile' })
}
