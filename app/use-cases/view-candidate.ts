import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import { logView } from '#db/queries/access-log.ts'
import { nameKnownTo, openWaysWith, visibleProfile } from '#db/queries/profiles-for-employers.ts'
import type { Services } from './services.ts'

/**
 * What an employer sees of someone: the agreed profile, and the name only when the candidate has said yes to
 * this employer. Every view is written to the access log. Null when the profile is not to be seen now.
 */
export async function viewCandidate(
  { db }: Pick<Services, 'db'>,
  employer: SignedInEmployer,
  code: CandidateCode,
) {
  const candidate = await visibleProfile(db, code)
  if (!candidate) return null
  const { accountId, employerId } = employer
  const [name, ways] = await Promise.all([
    nameKnownTo(db, employerId, candidate.id),
    openWaysWith(db, employerId, [candidate.id]),
    logView(db, { candidateId: candidate.id, employerId, accountId }),
  ])
  return { ...candidate, name, ...ways }
}
