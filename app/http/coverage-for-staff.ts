import { checklistFor } from '#app/domain/coverage/checklist.ts'
import type { ChecklistItem } from '#app/domain/coverage/checklist-item.ts'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { type EmployerCoverage, forEmployer } from '#app/domain/coverage/for-employer.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import { toldToStaff } from '#app/domain/coverage/told-to-staff.ts'
import { type BranchWords, branchWords } from '#app/domain/coverage/words/branch-words.ts'
import { type ChosenSupport, NOTHING_CHOSEN } from '#app/domain/coverage/words/jobcoach-words.ts'
import { becauseForStaff } from '#app/domain/coverage/words/staff-sentences.ts'
import { isClosedOffer } from '#app/domain/placement/statuses.ts'
import type { IsoDate, OfferId } from '#app/domain/primitives.ts'
import { type CoveredOffer, coverageOfOffer } from '#app/use-cases/coverage-of-offer.ts'
import type { Services } from '#app/use-cases/services.ts'
import { birthDateOf } from '#db/queries/birth-date.ts'
import { coverageVersionsForStaff } from '#db/queries/coverage-versions-read.ts'
import { chosenSupport, type OfferWithChoice } from './chosen-support.ts'

type Offer = CoveredOffer &
  OfferWithChoice & { id: OfferId; coverage: Coverage | null; sentOn: IsoDate | null }
type Version = Awaited<ReturnType<typeof coverageVersionsForStaff>>[number]

/** What the employer reads; with it, for adviser and jobhunter only, why of each line, both outcomes in their own words, and what to do. */
export type StaffCoverage = {
  coverage: EmployerCoverage
  why: string[]
  outcomes: BranchWords | null
  checklist: ChecklistItem[]
  workStart: IsoDate
  today: IsoDate
  chosen: ChosenSupport
  /** The day the offer was sent, when that is what is asked for. */
  asSentOn: IsoDate | null
  changes: StaffChanges
}

/** What changed since the offer was sent, with what it came of. */
type StaffChanges = {
  versions: { number: number; determinedOn: IsoDate; sentence: string; cause: string }[]
  sentOn: IsoDate | null
}

/**
 * The coverage of an offer for adviser and jobhunter, with why: the last version once it is sent, and what changed
 * since; before that as it is now; or, when that is asked for and something changed, as it was sent. `of` says whose
 * offer it is.
 */
export async function coverageForStaff(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  of: Parameters<typeof coverageVersionsForStaff>[1],
  offer: Offer,
  asksAsSent: boolean,
): Promise<StaffCoverage> {
  const { coverage: asSent, terms, status } = offer
  const versions = asSent ? await coverageVersionsForStaff(db, of, offer.id) : []
  const asSentOn = asksAsSent && versions.length > 0 ? offer.sentOn : null
  const today = asSentOn ?? clock.today()
  const newest = asSentOn ? undefined : versions.at(-1)?.coverage
  const latest = newest ?? asSent ?? (await coverageOfOffer(db, offer, today))
  const coverage = forEmployer(latest)
  const { workStart } = spanOf(terms)
  return {
    coverage,
    outcomes: branchWords(coverage, { reader: 'staff', workStart }),
    why: latest.instruments.map(becauseForStaff),
    checklist:
      asSentOn || isClosedOffer(status)
        ? []
        : checklistFor(latest, terms, await birthDateOf(db, offer.candidateId)),
    workStart,
    today,
    asSentOn,
    chosen: asSentOn ? NOTHING_CHOSEN : await chosenSupport(db, offer),
    changes: { versions: asSentOn ? [] : versions.map(shownVersion), sentOn: offer.sentOn },
  }
}

function shownVersion({ number, determinedOn, sentence, because }: Version) {
  return { number, determinedOn, sentence: toldToStaff(sentence), cause: CAUSE_WORDS[because] }
}

const CAUSE_WORDS: Record<Version['because'], string> = {
  factChanged: 'door een nieuw feit in het dossier',
  ruleChanged: 'door nieuwe regels',
  employerChose: 'door de keuze van de werkgever',
}
