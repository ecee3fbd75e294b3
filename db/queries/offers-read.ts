import { and, eq, isNotNull, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AccountId, EmployerId, IsoDate, OfferId, RegionCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateIdentities,
  candidates,
  employers,
  placementOffers,
  placements,
  vacancies,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { fullName } from './full-name.ts'
import { inRegion } from './in-region.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** Who signed the employer's choice. */
const signer = alias(accounts, 'signer')

/** The day of signing; null while nothing was chosen. */
const choiceSignedDay: SQL<IsoDate | null> = dutchDayOf(placementOffers.choiceSignedAt)

const OFFER = {
  candidateName: fullName,
  id: placementOffers.id,
  requestId: placementOffers.requestId,
  status: placementOffers.status,
  version: placementOffers.version,
  terms: placementOffers.terms,
  support: placementOffers.support,
  coverage: placementOffers.coverage,
  employerChoice: placementOffers.employerChoice,
  choiceSignedOn: choiceSignedDay,
  choiceSignedByName: signer.name,
  sentOn: placementOffers.sentOn,
  answer: placementOffers.answer,
  dueOn: placementOffers.dueOn,
  candidateCode: candidates.code,
  vacancyId: placementOffers.vacancyId,
  vacancyTitle,
  adviserName: accounts.name,
  adviserPhone: accounts.phone,
  employerName: employers.name,
  placementId: placements.id,
  placementStatus: placements.status,
  placementStartsOn: placements.startsOn,
  placementReason: placements.reason,
  placementEndedOn: placements.endedOn,
  recordedBy: placements.recordedBy,
  otherOutcome: placements.otherOutcome,
}

/**
 * An offer this employer has received, with the coverage as fixed; null before it is sent. The name goes along:
 * the candidate said yes to these terms with this employer.
 */
export async function offerReceivedBy(db: Db, employerId: EmployerId, id: OfferId) {
  const received = and(
    eq(placementOffers.employerId, employerId),
    isNotNull(placementOffers.sentOn),
  )
  const offer = await readOffer(db, id, received)
  if (!offer) return null
  // what an adviser or a candidate said, and who recorded what, is not the employer's
  const {
    answer: _,
    placementReason: _why,
    recordedBy: _by,
    otherOutcome: _other,
    ...theirs
  } = offer
  return theirs
}

/** An offer of an employer in this region, for its adviser. */
export async function offerInRegion(db: Db, region: RegionCode, id: OfferId) {
  const offer = await readOffer(db, id, inRegion(employers.municipality, region))
  return offer && { ...offer, ...(await staffPartOf(db, id)) }
}

/** An offer for a candidate in this jobhunter's caseload. */
export async function offerOfJobhunter(db: Db, jobhunterId: AccountId, id: OfferId) {
  const offer = await readOffer(db, id, eq(candidates.jobhunterId, jobhunterId))
  return offer && { ...offer, ...(await staffPartOf(db, id)) }
}

async function readOffer(db: Db, id: OfferId, mine: SQL | undefined) {
  const [row] = await db
    .select(OFFER)
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .innerJoin(accounts, eq(accounts.id, placementOffers.adviserId))
    .leftJoin(signer, eq(signer.id, placementOffers.choiceSignedBy))
    .leftJoin(vacancies, eq(vacancies.id, placementOffers.vacancyId))
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .where(and(eq(placementOffers.id, id), mine))
  return row ?? null
}

/** What only staff reads of an offer. The caller has checked whose it is. */
async function staffPartOf(db: Db, id: OfferId) {
  const [row] = await db
    .select({
      candidateId: placementOffers.candidateId,
      employerId: placementOffers.employerId,
      agreedVersion: placementOffers.agreedVersion,
      mayShowWageValue: placementOffers.mayShowWageValue,
      authorityAnswers: placementOffers.authorityAnswers,
      release: candidates.release,
      consent: candidates.consent,
    })
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .where(eq(placementOffers.id, id))
  if (!row) throw new Error('an offer went away while it was read')
  return row
}
