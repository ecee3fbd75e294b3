import type { Fact } from '#app/domain/candidate/facts.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import { SCREENED } from '#app/domain/candidate/screening.ts'
import { CONSENT_WAYS } from '#app/domain/candidate/visibility.ts'
import { addDays } from '#app/domain/primitives.ts'
import { recordConsent, withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import {
  recordScreening,
  releaseCandidate,
  takeBackRelease,
} from '#app/use-cases/release-candidate.ts'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import type { Services } from '#app/use-cases/services.ts'
import { type AddressBook, candidateOf, jobhunterOf } from '#seed/address-book.ts'
import { done } from '#seed/done.ts'
import type { HistoryEvent } from '#seed/history.ts'
import type { DemoPerson } from './make-person.ts'
import type { PlannedProfile } from './plan-profiles.ts'

/** What jobhunters do with profiles: write, screen, release, ask for the yes, and change or take back again. */
export function profilesAreFilled(
  book: AddressBook,
  profiles: readonly PlannedProfile[],
): HistoryEvent[] {
  return profiles
    .flatMap((planned) => eventsOf(book, planned))
    .map((event) => ({ ...event, isApart: true }))
}

function eventsOf(book: AddressBook, planned: PlannedProfile): HistoryEvent[] {
  const { person, ownHoursAgo, shownAgo, lastAgo } = planned
  const events: HistoryEvent[] = []
  if (ownHoursAgo !== null) {
    const happens = (services: Services) => saveHours(services, book, person)
    events.push({ daysAgo: ownHoursAgo, happens })
  }
  if (person.fate !== 'asItCame') {
    events.push({ daysAgo: shownAgo, happens: (services) => show(services, book, planned) })
    events.push({ daysAgo: lastAgo, happens: (services) => goOn(services, book, planned) })
  }
  return events
}

async function saveHours(services: Services, book: AddressBook, person: DemoPerson): Promise<void> {
  await save(services, book, person, 1, profileWithOwnHours(person))
}

/** Screens someone, and records the yes and the release as far as it comes. */
async function show(services: Services, book: AddressBook, planned: PlannedProfile): Promise<void> {
  const { person, readiness } = planned
  const jobhunter = jobhunterOf(book, person)
  const id = candidateOf(book, person)
  const today = services.clock.today()
  const checked = SCREENED.filter((_, place) => (person.number + place) % 4 !== 0)
  if (readiness !== 'unknown') {
    const found = { readiness, checked, on: today }
    done(await recordScreening(services, jobhunter, id, found))
  }
  for (const fact of factsFromTalk(person, services)) {
    done(await recordFact(services, jobhunter, id, { fact, source: 'gesprek met de kandidaat' }))
  }
  if (person.fate !== 'releasedOnly') {
    // one in ten said yes on paper, months before it was written down here
    const on = person.number % 10 === 4 ? addDays(today, -75) : today
    const way = CONSENT_WAYS[person.number % CONSENT_WAYS.length] ?? 'inPerson'
    done(await recordConsent(services, jobhunter, id, { version: versionOf(planned), on, way }))
  }
  if (person.fate !== 'agreedOnly') done(await releaseCandidate(services, jobhunter, id))
}

/** What happened after that: a change to ask about again, or a step back. */
async function goOn(services: Services, book: AddressBook, planned: PlannedProfile): Promise<void> {
  const { person } = planned
  const jobhunter = jobhunterOf(book, person)
  const id = candidateOf(book, person)
  switch (person.fate) {
    case 'shownOutdated':
      return save(services, book, person, versionOf(planned), profileWithMoreTravel(planned))
    case 'takenBack': {
      const reason = 'Er is nu even iets anders aan de beurt.'
      done(await takeBackRelease(services, jobhunter, id, reason))
      return
    }
    case 'withdrawn':
      done(await withdrawConsent(services, jobhunter, id))
      return
    case 'asItCame':
    case 'shown':
    case 'releasedOnly':
    case 'agreedOnly':
      return
  }
}

async function save(
  services: Services,
  book: AddressBook,
  person: DemoPerson,
  version: number,
  profile: Profile,
): Promise<void> {
  const to = { version, profile }
  const id = candidateOf(book, person)
  done(await saveProfile(services, jobhunterOf(book, person), id, to))
}

function versionOf({ ownHoursAgo }: PlannedProfile): number {
  return ownHoursAgo === null ? 1 : 2
}

function profileWithOwnHours({ profile }: DemoPerson): Profile {
  const { hoursMost } = profile
  if (hoursMost === null) return profile
  return { ...profile, hoursMost: hoursMost > 34 ? hoursMost - 4 : hoursMost + 6 }
}

function profileWithMoreTravel({ person, ownHoursAgo }: PlannedProfile): Profile {
  const profile = ownHoursAgo === null ? person.profile : profileWithOwnHours(person)
  return { ...profile, travelKm: Math.min(150, (profile.travelKm ?? 10) + 5) }
}

/** Of some people a talk brings up what no file has: no other benefit beside the register, or a decision. */
function factsFromTalk(person: DemoPerson, { clock }: Services): Fact[] {
  const { number, facts, isToBeMeasured } = person
  const on = clock.today()
  const found: Fact[] = []
  if (number % 4 === 0 || isToBeMeasured) found.push({ kind: 'otherGrounds', grounds: [], on })
  if (number % 9 === 0 && facts.targetGroup?.isIn) {
    const decision = { instrument: 'wageCostSubsidy', on, from: on, until: null } as const
    found.push({ kind: 'decision', ...decision })
  }
  return found
}
