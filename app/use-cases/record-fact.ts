import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { CandidateId, IsoDate, OfferId } from '#app/domain/primitives.ts'
import { insertFact, lockOwnCandidate, settleDifferences } from '#db/queries/candidates-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import { renewAfterFacts } from './renew-coverage.ts'
import type { Services } from './services.ts'

/**
 * The jobhunter records a dated fact with its source, as a new row; nothing is overwritten. Sent offers and placements
 * that run get a new version of their coverage where the fact changes it; `renewed` says which.
 */
export async function recordFact(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
  { fact, source }: { fact: Fact; source: string },
): Promise<Outcome<CandidateRefusal, { renewed: OfferId[] }>> {
  const today = services.clock.today()
  const refusal = whyNotRecorded(fact, today)
  if (refusal) return refuse(refusal)
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    const recorded = { recordedBy: jobhunter.accountId, recordedAt: services.clock.now() }
    await insertFact(db, { candidateId: id, fact, source, ...recorded })
    await settleDifferences(db, id, [fact.kind])
    const renewed = await renewAfterFacts(db, new Map([[id, [fact.kind]]]), today)
    return { ok: true, renewed }
  })
}

function whyNotRecorded(fact: Fact, today: IsoDate): CandidateRefusal | null {
  if (happenedOn(fact) > today) return 'dayInTheFuture'
  return endsBeforeItBegins(fact) ? 'untilBeforeFrom' : null
}

/** The day on which the fact came to be, which cannot lie ahead; a decision may well take effect later. */
function happenedOn(fact: Fact): string {
  if (fact.kind === 'wageValue') return fact.measuredOn
  if (fact.kind !== 'registerStatus') return fact.on
  if (fact.value.status === 'askedFor') return fact.value.since
  return fact.value.status === 'registered' ? '' : fact.value.on
}

function endsBeforeItBegins(fact: Fact): boolean {
  if (fact.kind === 'decision') return fact.until !== null && fact.until < fact.from
  if (fact.kind !== 'registerStatus' || fact.value.status !== 'registered') return false
  return fact.value.until !== null && fact.value.until < fact.value.from
}
