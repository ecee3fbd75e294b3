import { and, asc, desc, eq, gte, isNotNull, type SQL } from 'drizzle-orm'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  IsoDate,
  OfferId,
  RegionCode,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateIdentities,
  candidates,
  coverageVersions,
  employers,
  placementOffers,
  placements,
  vacancies,
} from '#db/schema/index.ts'
import { isRunning } from './coverage-versions.ts'
import { fullName } from './full-name.ts'
import { inRegion } from './in-region.ts'
import { vacancyTitle } from './vacancy-title.ts'

const VERSION = {
  number: coverageVersions.number,
  determinedOn: coverageVersions.determinedOn,
  because: coverageVersions.because,
  sentence: coverageVersions.sentence,
  coverage: coverageVersions.coverage,
}

/**
 * The versions beside the coverage that an offer of this employer was sent with, oldest first. What changed is not
 * among it: a kind of fact may tell of a benefit. An employer is given the coverage through `forEmployer` only.
 */
export async function coverageVersionsReceivedBy(db: Db, employerId: EmployerId, id: OfferId) {
  return db
    .select(VERSION)
    .from(coverageVersions)
    .innerJoin(placementOffers, ofThisSending())
    .where(
      and(
        eq(placementOffers.id, id),
        eq(placementOffers.employerId, employerId),
        isNotNull(placementOffers.sentOn),
      ),
    )
    .orderBy(asc(coverageVersions.number))
}

/** The same for the adviser of the region or the candidate's jobhunter, with what changed. */
export async function coverageVersionsForStaff(db: Db, of: StaffOf, id: OfferId) {
  return db
    .select({ ...VERSION, changed: coverageVersions.changed })
    .from(coverageVersions)
    .innerJoin(placementOffers, ofThisSending())
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .where(and(eq(placementOffers.id, id), theirs(of)))
    .orderBy(asc(coverageVersions.number))
}

/**
 * The running offers and placements of a candidate of this jobhunter, which any fact about the candidate touches, each
 * with its last version: the page after a fact was recorded. Longest running first.
 */
export async function touchedWays(db: Db, jobhunterId: AccountId, candidateId: CandidateId) {
  const last = lastVersions(db)
  return db
    .select({
      offerId: placementOffers.id,
      offerStatus: placementOffers.status,
      placementId: placements.id,
      placementStatus: placements.status,
      employerName: employers.name,
      vacancyTitle,
      startsOn: placementOffers.startsOn,
      sentOn: placementOffers.sentOn,
      number: last.number,
      determinedOn: last.determinedOn,
      sentence: last.sentence,
    })
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .leftJoin(vacancies, eq(vacancies.id, placementOffers.vacancyId))
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .leftJoin(last, eq(last.offerId, placementOffers.id))
    .where(
      and(
        eq(placementOffers.candidateId, candidateId),
        eq(candidates.jobhunterId, jobhunterId),
        isRunning(),
      ),
    )
    .orderBy(asc(placementOffers.createdAt), asc(placementOffers.id))
}

/**
 * The running offers and placements of an adviser, a region, a caseload or an employer of which the cover changed since a
 * day, newest first. An employer has the name: the candidate said yes to an offer that was sent.
 */
export async function coverChangedSince(
  db: Db,
  of: StaffOf | { employerId: EmployerId },
  since: IsoDate,
) {
  const last = lastVersions(db)
  return db
    .select({
      offerId: placementOffers.id,
      offerStatus: placementOffers.status,
      placementId: placements.id,
      candidateName: fullName,
      employerName: employers.name,
      vacancyTitle,
      number: last.number,
      determinedOn: last.determinedOn,
      because: last.because,
      sentence: last.sentence,
    })
    .from(placementOffers)
    .innerJoin(last, eq(last.offerId, placementOffers.id))
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .leftJoin(vacancies, eq(vacancies.id, placementOffers.vacancyId))
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .where(
      and(
        'employerId' in of ? eq(placementOffers.employerId, of.employerId) : theirs(of),
        isNotNull(placementOffers.sentOn),
        isRunning(),
        gte(last.determinedOn, since),
      ),
    )
    .orderBy(desc(last.determinedOn), asc(placementOffers.id))
    .limit(MOST)
}

const MOST = 50

/** Whose offers: of an adviser, of all employers in a region, or of a caseload. */
type StaffOf = { adviserId: AccountId } | { region: RegionCode } | { jobhunterId: AccountId }

function theirs(of: StaffOf): SQL {
  if ('adviserId' in of) return eq(placementOffers.adviserId, of.adviserId)
  if ('jobhunterId' in of) return eq(candidates.jobhunterId, of.jobhunterId)
  return inRegion(employers.municipality, of.region)
}

/** Versions of an earlier sending of the offer are not of what the employer has now. */
function ofThisSending(): SQL | undefined {
  return and(
    eq(placementOffers.id, coverageVersions.offerId),
    eq(placementOffers.version, coverageVersions.offerVersion),
  )
}

function lastVersions(db: Db) {
  return db
    .selectDistinctOn([coverageVersions.offerId], {
      offerId: coverageVersions.offerId,
      number: coverageVersions.number,
      determinedOn: coverageVersions.determinedOn,
      because: coverageVersions.because,
      sentence: coverageVersions.sentence,
    })
    .from(coverageVersions)
    .innerJoin(placementOffers, ofThisSending())
    .orderBy(coverageVersions.offerId, desc(coverageVersions.number))
    .as('last_version')
}
