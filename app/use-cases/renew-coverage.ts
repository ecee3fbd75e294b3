import { coverageDiffers } from '#app/domain/coverage/coverage-differs.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { RULES_VERSION } from '#app/domain/coverage/law/rules.ts'
import type { VersionCause } from '#app/domain/coverage/version-cause.ts'
import { changeInWords } from '#app/domain/coverage/words/change-sentences.ts'
import type { CandidateId, IsoDate, OfferId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { knownOfPeople } from '#db/queries/coverage-facts.ts'
import {
  insertCoverageVersions,
  markDetermined,
  type SentRunningOffer,
  sentRunningOffers,
} from '#db/queries/coverage-versions.ts'
import { coverageBy, sentCoverage } from './coverage-of-offer.ts'

/**
 * Determines the coverage of offers again and adds a version beside the last one where what the employer reads differs
 * in certainty, days or amounts. What an offer was sent with never changes. Gives which offers got a version. In the
 * transaction of the change itself, with the candidates locked.
 */
export async function renewCoverage(
  db: Db,
  offers: readonly SentRunningOffer[],
  causeFor: (candidateId: CandidateId) => VersionCause,
  on: IsoDate,
): Promise<OfferId[]> {
  if (offers.length === 0) return []
  const ids = [...new Set(offers.map(({ candidateId }) => candidateId))]
  const known = await knownOfPeople(db, ids)
  const versions = offers.flatMap((offer) => {
    const coverage = sentCoverage(coverageBy(offer, known.get(offer.candidateId), on), offer)
    const [before, after] = [forEmployer(offer.coverage), forEmployer(coverage)]
    if (!coverageDiffers(before, after)) return []
    const cause = causeFor(offer.candidateId)
    const { id: offerId, version: offerVersion } = offer
    const number = offer.number + 1
    const sentence = changeInWords(before, after, cause)
    return [{ offerId, offerVersion, number, determinedOn: on, cause, sentence, coverage }]
  })
  await insertCoverageVersions(db, versions)
  await markDetermined(
    db,
    offers.map(({ id }) => id),
    RULES_VERSION,
  )
  return versions.map(({ offerId }) => offerId)
}

/** The same for all sent offers that run of candidates of whom facts came in. */
export async function renewAfterFacts(
  db: Db,
  causes: ReadonlyMap<CandidateId, Extract<VersionCause, { because: 'factChanged' }>['changed']>,
  on: IsoDate,
): Promise<OfferId[]> {
  if (causes.size === 0) return []
  const offers = await sentRunningOffers(db, [...causes.keys()])
  return renewCoverage(
    db,
    offers,
    (id) => ({ because: 'factChanged', changed: causes.get(id) ?? [] }),
    on,
  )
}
