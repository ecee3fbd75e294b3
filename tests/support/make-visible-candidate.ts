import { randomUUID } from 'node:crypto'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { candidateCodeFrom } from '#app/domain/candidate/candidate-code.ts'
import { EMPTY_PROFILE, type Profile } from '#app/domain/candidate/profile.ts'
import { drainOutbox } from '#app/use-cases/follow-outbox.ts'
import type { Services } from '#app/use-cases/services.ts'
import { reindex } from '#db/queries/search-outbox.ts'
import { candidateIdentities, candidates } from '#db/schema/index.ts'

/** No profile holds these words, so a page that shows one of them shows a name. */
export const FIRST_NAME = 'Voornaampje'
export const LAST_NAME = 'Achternaampje'

/** Someone employers may see, in the index too; what is given is the profile that was agreed. */
export async function makeVisibleCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  agreed: Partial<Profile> = {},
  row: Partial<typeof candidates.$inferInsert> = {},
) {
  const { db } = services
  const profile = { ...EMPTY_PROFILE, ...agreed }
  const [made] = await db
    .insert(candidates)
    .values({
      code: candidateCodeFrom([1, 2, 3, 4, 5].map(() => Math.random())),
      senderId: jobhunter.senderId,
      jobhunterId: jobhunter.accountId,
      reference: randomUUID(),
      profile,
      agreedProfile: profile,
      agreedVersion: 1,
      release: 'released',
      consent: 'given',
      ...row,
    })
    .returning({ id: candidates.id, code: candidates.code })
  if (!made) throw new Error('a candidate was not written')
  await db
    .insert(candidateIdentities)
    .values({ candidateId: made.id, firstName: FIRST_NAME, lastName: LAST_NAME })
  await reindex(db, [made.id])
  await drainOutbox(services)
  return made
}
