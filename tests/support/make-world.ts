import { randomUUID } from 'node:crypto'
import type {
  SignedInAdviser,
  SignedInEmployer,
  SignedInJobhunter,
  SignedInManager,
} from '#app/domain/access/signed-in.ts'
import { candidateCodeFrom } from '#app/domain/candidate/candidate-code.ts'
import { EMPTY_PROFILE, type Profile } from '#app/domain/candidate/profile.ts'
import type { CandidateId, SenderId, VacancyId } from '#app/domain/primitives.ts'
import { publishVacancy } from '#app/use-cases/curate-vacancy.ts'
import { type NewVacancy, placeVacancy } from '#app/use-cases/place-vacancy.ts'
import { recordConsent } from '#app/use-cases/record-consent.ts'
import { releaseCandidate } from '#app/use-cases/release-candidate.ts'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import { candidateIdentities, candidates } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import {
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeManager,
  makeSender,
  UTRECHT,
} from './make-people.ts'
import type { TestServices } from './services.ts'

/** Everyone a way passes: an employer with its adviser, a sender with its manager and a jobhunter. */
export type World = {
  services: TestServices
  senderId: SenderId
  manager: SignedInManager
  jobhunter: SignedInJobhunter
  adviser: SignedInAdviser
  employer: SignedInEmployer
}

export async function makeWorld(services: TestServices): Promise<World> {
  const { db } = services
  const senderId = await makeSender(db)
  const adviser = await makeAdviser(db)
  return {
    services,
    senderId,
    manager: await makeManager(db, senderId),
    jobhunter: await makeJobhunter(db, senderId),
    adviser,
    employer: await makeEmployer(db, adviser),
  }
}

/** The same world seen from another employer of the same adviser. */
export async function withOtherEmployer(world: World): Promise<World> {
  return { ...world, employer: await makeEmployer(world.services.db, world.adviser) }
}

/** The first version of a profile is empty; the second is the one a made candidate agreed to. */
export const AGREED_VERSION = 2

export const KNOWN: Profile = {
  ...EMPTY_PROFILE,
  talents: ['rustig'],
  hoursLeast: 16,
  hoursMost: 24,
  municipality: UTRECHT,
}

/** Someone of the register whom nobody wrote anything about yet. */
export async function makePerson({ services, senderId, jobhunter }: World): Promise<CandidateId> {
  const { db, random } = services
  const [made] = await db
    .insert(candidates)
    .values({
      code: candidateCodeFrom(Array.from({ length: 5 }, () => random.fraction())),
      senderId,
      jobhunterId: jobhunter.accountId,
      reference: randomUUID(),
      profile: EMPTY_PROFILE,
    })
    .returning({ id: candidates.id })
  if (!made) throw new Error('a candidate was not written')
  await db
    .insert(candidateIdentities)
    .values({ candidateId: made.id, firstName: 'Sam', lastName: 'Voorbeeld' })
  return made.id
}

/** A candidate whom employers see: a profile that was agreed to, and released. */
export async function makeCandidate(
  world: World,
  profile: Partial<Profile> = {},
): Promise<CandidateId> {
  const { services, jobhunter } = world
  const id = await makePerson(world)
  const written = { version: 1, profile: { ...KNOWN, ...profile } }
  done(await saveProfile(services, jobhunter, id, written))
  done(await releaseCandidate(services, jobhunter, id))
  await agree(world, id, AGREED_VERSION)
  return id
}

/** The candidate says yes today, in person, to this version. */
export async function agree(
  { services, jobhunter }: World,
  id: CandidateId,
  version: number,
): Promise<void> {
  const yes = { version, on: services.clock.today(), way: 'inPerson' } as const
  done(await recordConsent(services, jobhunter, id, yes))
}

export const THREE_ANSWERS = {
  work: 'Bestellingen klaarzetten.',
  hoursLeast: 16,
  hoursMost: 24,
  municipality: UTRECHT,
}

/** A vacancy that is published in its first version. */
export async function makeVacancy(
  { services, employer, adviser }: World,
  said: Partial<NewVacancy> = {},
): Promise<VacancyId> {
  const placed = done(await placeVacancy(services, employer, { ...THREE_ANSWERS, ...said }))
  done(await publishVacancy(services, adviser, placed.vacancyId, 1))
  return placed.vacancyId
}
