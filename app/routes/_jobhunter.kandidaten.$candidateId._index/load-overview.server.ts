import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { differenceInWords } from '#app/domain/candidate/difference-in-words.ts'
import {
  FACT_KIND_LABELS,
  factInWords,
  factsThatCount,
} from '#app/domain/candidate/facts-in-words.ts'
import { ACTOR_WORDS, moveInWords, moveReason } from '#app/domain/candidate/moves-in-words.ts'
import { needsOf } from '#app/domain/candidate/needs-next.ts'
import { hasSomethingToShow } from '#app/domain/candidate/profile.ts'
import { nextQuestions } from '#app/domain/candidate/sentences.ts'
import { stepsToVisible } from '#app/domain/candidate/steps-to-visible.ts'
import { isTaken } from '#app/domain/candidate/visibility.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import type { Services } from '#app/use-cases/services.ts'
import {
  factsOfCandidate,
  lastPlacementOf,
  type RecordedFact,
} from '#db/queries/candidate-of-jobhunter.ts'
import { historyOfCandidate, openWaysOfCandidate } from '#db/queries/candidate-of-jobhunter-ways.ts'
import { differencesOf } from '#db/queries/import-differences.ts'
import { placesOf } from '#db/queries/places.ts'
import { questionsIn, waysInWords } from './ways-in-words.ts'

type Asked = {
  params: { candidateId?: string | undefined }
  services: Services
  jobhunter: SignedInJobhunter
}

/** Everything the jobhunter looks at first about one person: a fixed number of questions to the database. */
export async function loadOverview({ params, services, jobhunter }: Asked) {
  const { db, clock } = services
  const candidate = await ownCandidate({ params, services, jobhunter })
  const { id, profile } = candidate
  const me = jobhunter.accountId
  const [book, ways, stored, facts, history, job] = await Promise.all([
    placesOf(db),
    openWaysOfCandidate(db, me, id),
    differencesOf(db, me, id),
    factsOfCandidate(db, me, id),
    historyOfCandidate(db, me, id),
    lastPlacementOf(db, me, id),
  ])
  const today = clock.today()
  const known = { profile, facts: facts.map(({ fact }) => fact) }
  const differences = stored.flatMap((one) => differenceInWords(one, known, book.nameOf) ?? [])
  const questions = nextQuestions(profile)
  const standing = { ...candidate, hasSomethingToShow: hasSomethingToShow(profile) }
  const needs = needsOf(
    {
      ...standing,
      unknown: questions.map(({ field }) => field),
      questions: questionsIn(ways, today),
      differencesSince: differences.map(({ seenOn }) => seenOn).toSorted()[0] ?? null,
    },
    today,
  )
  const { email, phone, birthDate, livesIn, sender, consent, release } = candidate
  return {
    today,
    head: candidate.head,
    consent,
    release,
    dueOn: candidate.dueOn,
    confirmedOn: candidate.confirmedOn,
    agreed: { on: candidate.agreedOn, version: candidate.agreedVersion },
    needs,
    atWork: isTaken(candidate),
    steps: stepsToVisible(standing),
    ways: waysInWords(ways, today),
    differences,
    job,
    questions: questions.slice(0, MOST_QUESTIONS),
    facts: factsThatCount(facts).map(factLine),
    contact: { email, phone, birthDate, place: livesIn && book.nameOf(livesIn), sender },
    history: history.map((move) => ({
      key: String(move.id),
      on: move.on,
      what: moveInWords(move),
      by: ACTOR_WORDS[move.byRole],
      because: moveReason(move),
    })),
  }
}

const MOST_QUESTIONS = 5

function factLine({ id, fact }: RecordedFact) {
  return { id, kind: FACT_KIND_LABELS[fact.kind], sentence: factInWords(fact) }
}
