import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import type { VersionCause } from '#app/domain/coverage/version-cause.ts'
import { OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { CandidateId, IsoDate, OfferId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { coverageVersions, placementOffers, placements } from '#db/schema/index.ts'

/** The number of the coverage that an offer was sent with. */
export const NUMBER_AS_SENT = 1

/** The condition that an offer still runs: open, or accepted and reserved or at work. Wants placements left joined. */
export function isRunning(): SQL | undefined {
  return or(
    inArray(placementOffers.status, [...OPEN_OFFER_STATUSES]),
    and(
      eq(placementOffers.status, 'accepted'),
      inArray(placements.status, ['reserved', 'started']),
    ),
  )
}

/**
 * The running offers of these candidates that were sent, with the last coverage of each and its number; `only` one of
 * them, or those last determined by older rules. The caller has locked the candidates.
 */
export async function sentRunningOffers(
  db: Db,
  candidateIds: readonly CandidateId[],
  only: { offerId?: OfferId; rulesBefore?: string } = {},
) {
  const last = db
    .select({ number: coverageVersions.number, coverage: coverageVersions.coverage })
    .from(coverageVersions)
    .where(
      and(
        eq(coverageVersions.offerId, placementOffers.id),
        eq(coverageVersions.offerVersion, placementOffers.version),
      ),
    )
    .orderBy(desc(coverageVersions.number))
    .limit(1)
    .as('last')
  const rows = await db
    .select({
      id: placementOffers.id,
      candidateId: placementOffers.candidateId,
      version: placementOffers.version,
      terms: placementOffers.terms,
      authorityAnswers: placementOffers.authorityAnswers,
      employerChoice: placementOffers.employerChoice,
      mayShowWageValue: placementOffers.mayShowWageValue,
      asSent: placementOffers.coverage,
      lastNumber: last.number,
      lastCoverage: last.coverage,
    })
    .from(placementOffers)
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .leftJoinLateral(last, sql`true`)
    .where(
      and(
        inArray(placementOffers.candidateId, [...candidateIds]),
        isNotNull(placementOffers.coverage),
        isRunning(),
        only.offerId && eq(placementOffers.id, only.offerId),
        only.rulesBefore === undefined ? undefined : byOlderRules(only.rulesBefore),
      ),
    )
  return rows.flatMap(({ asSent, lastCoverage, lastNumber, ...offer }) => {
    const coverage = lastCoverage ?? asSent
    return coverage ? [{ ...offer, coverage, number: lastNumber ?? NUMBER_AS_SENT }] : []
  })
}
export type SentRunningOffer = Awaited<ReturnType<typeof sentRunningOffers>>[number]

/** Some of the candidates with a sent, running offer whose coverage was last determined by older rules. */
export async function candidatesByOlderRules(
  db: Db,
  rulesVersion: string,
  most: number,
): Promise<CandidateId[]> {
  const rows = await db
    .selectDistinct({ candidateId: placementOffers.candidateId })
    .from(placementOffers)
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .where(and(isNotNull(placementOffers.coverage), isRunning(), byOlderRules(rulesVersion)))
    .orderBy(asc(placementOffers.candidateId))
    .limit(most)
  return rows.map(({ candidateId }) => candidateId)
}

/** Adds versions beside what stands; the caller has locked the candidates, so that each number is the next. */
export async function insertCoverageVersions(
  db: Db,
  rows: readonly {
    offerId: OfferId
    offerVersion: number
    number: number
    determinedOn: IsoDate
    cause: VersionCause
    sentence: string
    coverage: Coverage
  }[],
): Promise<void> {
  if (rows.length === 0) return
  await db.insert(coverageVersions).values(
    rows.map(({ cause: { because, changed }, ...row }) => ({
      ...row,
      because,
      changed: [...changed],
    })),
  )
}

/** Remembers by which rules the coverage of these offers was last determined, whether or not that changed anything. */
export async function markDetermined(
  db: Db,
  ids: readonly OfferId[],
  rulesVersion: string,
): Promise<void> {
  await db
    .update(placementOffers)
    .set({ rulesVersion })
    .where(inArray(placementOffers.id, [...ids]))
}

function byOlderRules(rulesVersion: string): SQL | undefined {
  return or(isNull(placementOffers.rulesVersion), lt(placementOffers.rulesVersion, rulesVersion))
}
