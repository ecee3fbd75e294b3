import type {
  SignedInAdviser,
  SignedInEmployer,
  SignedInJobhunter,
} from '#app/domain/access/signed-in.ts'
import type {
  CandidateId,
  FlagId,
  IntroductionId,
  IsoDate,
  OfferId,
  PlacementId,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'
import {
  type AddressBook,
  adviserOf,
  candidateOf,
  jobhunterOf,
  personOf,
  vacancyOf,
} from '#seed/address-book.ts'
import type { PlannedWay } from './plan-ways.ts'
import type { StepName } from './way-ends.ts'

/** A way while it is gone: its people, its plan, and what was made on it so far. */
export type LivingWay = {
  book: AddressBook
  plan: PlannedWay
  jobhunter: SignedInJobhunter
  adviser: SignedInAdviser
  employer: SignedInEmployer
  candidateId: CandidateId
  vacancyId: VacancyId | null
  made: {
    flag?: FlagId
    introduction?: IntroductionId
    request?: RequestId
    offer?: OfferId
    placement?: PlacementId
    measuredOn?: IsoDate
  }
}

/** How each step of some kind is done. */
export type Steps<Name extends StepName> = Record<
  Name,
  (services: Services, way: LivingWay) => Promise<void>
>

/** Sets out on a way, once its people and its vacancy are there. */
export function setOut(book: AddressBook, plan: PlannedWay): LivingWay {
  return {
    book,
    plan,
    jobhunter: jobhunterOf(book, plan.profile.person),
    adviser: adviserOf(book, plan.employer),
    employer: personOf(book, plan.employer),
    candidateId: candidateOf(book, plan.profile.person),
    vacancyId: plan.vacancy && vacancyOf(book, plan.vacancy),
    made: {},
  }
}

/** What was made on the way before; throws when it was not. */
export function madeBefore<Made>(made: Made | null | undefined): Made {
  if (made === undefined || made === null) throw new Error('a step came before the one it needs')
  return made
}

/** One of a list of sentences, the same every time for the same way. */
export function sentenceFor<Sentence>(
  sentences: readonly Sentence[],
  { plan }: LivingWay,
): Sentence {
  const sentence = sentences[plan.number % sentences.length]
  if (sentence === undefined) throw new Error('there is no sentence to choose')
  return sentence
}
