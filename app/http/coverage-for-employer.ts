import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { type EmployerCoverage, forEmployer } from '#app/domain/coverage/for-employer.ts'
import type { VersionCause } from '#app/domain/coverage/version-cause.ts'
import { isClosedOffer, type OfferStatus } from '#app/domain/placement/statuses.ts'
import type { EmployerId, IsoDate, OfferId } from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'
import { coverageVersionsReceivedBy } from '#db/queries/coverage-versions-read.ts'

/** A later version as its employer reads it: what is certain now in one text, and the whole. */
export type EmployerCoverageVersion = {
  number: number
  determinedOn: IsoDate
  because: VersionCause['because']
  sentence: string
  coverage: EmployerCoverage
}

/** `latest` is what holds now; `asSent` is what the offer was sent with, which stays what it was. */
export type ReceivedCoverage = {
  latest: EmployerCoverage
  asSent: EmployerCoverage
  versions: EmployerCoverageVersion[]
}

/**
 * The coverage of an offer that this employer received, with every later version. Null before it was sent, and of one
 * that came to nothing: it covers nobody, and its amounts tell a wage value.
 */
export async function coverageForEmployer(
  { db }: Pick<Services, 'db'>,
  employerId: EmployerId,
  { id, status, coverage }: { id: OfferId; status: OfferStatus; coverage: Coverage | null },
): Promise<ReceivedCoverage | null> {
  if (coverage === null || isClosedOffer(status)) return null
  const asSent = forEmployer(coverage)
  const rows = await coverageVersionsReceivedBy(db, employerId, id)
  const versions = rows.map((row) => ({ ...row, coverage: forEmployer(row.coverage) }))
  return { latest: versions.at(-1)?.coverage ?? asSent, asSent, versions }
}
