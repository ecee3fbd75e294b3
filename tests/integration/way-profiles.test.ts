import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { CandidateId } from '#app/domain/primitives.ts'
import { assignJobhunter } from '#app/use-cases/assign-jobhunter.ts'
import { checkAfterPlacement, confirmProfile } from '#app/use-cases/confirm-profile.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { keepAgreedVersion, recordConsent, withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import {
  recordScreening,
  releaseCandidate,
  takeBackRelease,
} from '#app/use-cases/release-candidate.ts'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import { movesOf } from '#db/queries/moves.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'
import { visibleDocuments, visibleIds } from '#db/queries/visible-candidates.ts'
import { agreedProfiles, candidates, flags } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { makeJobhunter, makeManager, makeSender } from '#tests/support/make-people.ts'
import { day } from '#tests/support/make-way.ts'
import {
  AGREED_VERSION,
  agree,
  KNOWN,
  makeCandidate,
  makePerson,
  makeVacancy,
  makeWorld,
  type World,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const TODAY = day('2026-03-02')
const NEWER = { ...KNOWN, talents: ['rustig', 'precies'] }
const refused = (because: string) => ({ ok: false, because })

let world: World
beforeEach(async () => {
  services.clock.set(TODAY)
  world = await makeWorld(services)
})

async function row(id: CandidateId) {
  const [found] = await db.select().from(candidates).where(eq(candidates.id, id))
  return found
}

async function changed(id: CandidateId) {
  const change = { version: AGREED_VERSION, profile: NEWER }
  return done(await saveProfile(services, world.jobhunter, id, change))
}

async function readByEmployers(id: CandidateId) {
  const [document] = await visibleDocuments(db, [id])
  return document?.talents
}

test('employers see someone only with a release and a yes', async () => {
  const id = await makePerson(world)
  const { jobhunter } = world
  done(await saveProfile(services, jobhunter, id, { version: 1, profile: KNOWN }))

  done(await releaseCandidate(services, jobhunter, id))
  const released = await visibleIds(db)
  await agree(world, id, AGREED_VERSION)

  expect(released).not.toContain(id)
  expect(await visibleIds(db)).toContain(id)
})

test('a change in what employers read asks the candidate again; until then they read the agreed version', async () => {
  const id = await makeCandidate(world)
  services.clock.set(day('2026-03-09'))

  await changed(id)

  expect(await row(id)).toMatchObject({ consent: 'outdated', profileVersion: 3, agreedVersion: 2 })
  expect(await readByEmployers(id)).toEqual(['rustig'])
  expect(await openStepsOfJobhunter(db, world.jobhunter.accountId)).toMatchObject([
    {
      kind: 'askForProfile',
      id,
      dueOn: '2026-03-16',
      waitingSince: services.clock.now().toISOString(),
    },
  ])
})

test('the yes to the new version shows it; the old one is kept as it was agreed', async () => {
  const id = await makeCandidate(world)
  await changed(id)

  await agree(world, id, 3)

  const kept = await db.select().from(agreedProfiles).where(eq(agreedProfiles.candidateId, id))
  expect(await readByEmployers(id)).toEqual(['rustig', 'precies'])
  expect(kept.map(({ version }) => version).toSorted()).toEqual([2, 3])
})

test('a candidate who keeps the old version drops the new text', async () => {
  const id = await makeCandidate(world)
  await changed(id)

  done(await keepAgreedVersion(services, world.jobhunter, id))
  const again = await keepAgreedVersion(services, world.jobhunter, id)

  expect(await row(id)).toMatchObject({ consent: 'given', profile: { talents: ['rustig'] } })
  expect(await openStepsOfJobhunter(db, world.jobhunter.accountId)).toEqual([])
  expect(again).toEqual(refused('movedByOther'))
})

test('saving the same asks nobody anything', async () => {
  const id = await makeCandidate(world)

  const saved = await saveProfile(services, world.jobhunter, id, {
    version: AGREED_VERSION,
    profile: KNOWN,
  })

  expect(saved).toEqual({ ok: true, changed: false })
  expect((await row(id))?.consent).toBe('given')
})

test('a yes or a change on another version is refused', async () => {
  const id = await makeCandidate(world)
  const old = { version: 1, on: TODAY, way: 'byPhone' } as const

  expect(await recordConsent(services, world.jobhunter, id, old)).toEqual(refused('otherVersion'))
  expect(await saveProfile(services, world.jobhunter, id, { version: 1, profile: NEWER })).toEqual(
    refused('otherVersion'),
  )
})

test('a yes is to something, and not to come', async () => {
  const id = await makePerson(world)
  const empty = { version: 1, on: TODAY, way: 'signedPage' } as const
  const tomorrow = { ...empty, on: day('2026-03-03') }

  expect(await recordConsent(services, world.jobhunter, id, empty)).toEqual(
    refused('nothingToShow'),
  )
  expect(await recordConsent(services, world.jobhunter, id, tomorrow)).toEqual(
    refused('dayInTheFuture'),
  )
})

test('“klopt nog” is the day on which it was said', async () => {
  const id = await makeCandidate(world)
  services.clock.set(day('2026-04-10'))

  done(await confirmProfile(services, world.jobhunter, id))

  expect((await row(id))?.confirmedOn).toBe('2026-04-10')
})

test('what was checked is kept by name and day; nothing checked is no screening', async () => {
  const id = await makeCandidate(world)
  const found = { readiness: 'ready', checked: ['travel', 'hours'], on: TODAY } as const
  const screen = (checked: ('travel' | 'hours')[]) =>
    recordScreening(services, world.jobhunter, id, { ...found, checked })

  done(await screen([...found.checked]))
  const first = await row(id)
  done(await screen([]))

  expect(first).toMatchObject({
    readiness: 'ready',
    screening: { checked: found.checked, on: TODAY, by: world.jobhunter.name },
  })
  expect((await row(id))?.screening).toBeNull()
})

test('people go to a jobhunter of the own sender, with their open flags', async () => {
  const id = await makeCandidate(world)
  const flag = { candidateId: id, vacancyId: await makeVacancy(world), reason: 'Dit past.' }
  const { flagId } = done(await flagMatch(services, world.jobhunter, flag))
  const { accountId } = await makeJobhunter(db, world.senderId)
  const elsewhere = await makeJobhunter(db, await makeSender(db))
  const people = { candidateIds: [id], jobhunterId: accountId }
  const assign = () => assignJobhunter(services, world.manager, people)

  const [first, second] = [await assign(), await assign()]
  const wrong = await assignJobhunter(services, world.manager, {
    ...people,
    jobhunterId: elsewhere.accountId,
  })

  const [flagRow] = await db.select().from(flags).where(eq(flags.id, flagId))
  const moves = (await movesOf(db, id)).filter(({ object }) => object === 'caseload')
  expect([first, second]).toMatchObject([{ assigned: 1 }, { assigned: 0 }])
  expect(moves).toMatchObject([{ from: world.jobhunter.accountId, to: accountId }])
  expect(flagRow?.jobhunterId).toBe(accountId)
  expect(wrong).toEqual(refused('otherSender'))
})

test('another’s candidate is not there, and another sender’s people are left alone', async () => {
  const id = await makeCandidate(world)
  const other = await makeJobhunter(db, world.senderId)
  const sender = await makeSender(db)
  const manager = await makeManager(db, sender)
  const theirs = await makeJobhunter(db, sender)
  const yes = { version: AGREED_VERSION, on: TODAY, way: 'inPerson' } as const
  const screening = { readiness: 'ready', checked: [], on: TODAY } as const
  const fact = { kind: 'subsidyTargetGroup', isIn: true, on: TODAY } as const
  const people = { candidateIds: [id], jobhunterId: theirs.accountId }

  const steps = await Promise.all([
    saveProfile(services, other, id, { version: AGREED_VERSION, profile: NEWER }),
    recordConsent(services, other, id, yes),
    keepAgreedVersion(services, other, id),
    withdrawConsent(services, other, id),
    releaseCandidate(services, manager, id),
    takeBackRelease(services, other, id, null),
    recordScreening(services, other, id, { ...screening, checked: [] }),
    confirmProfile(services, other, id),
    checkAfterPlacement(services, other, id),
    recordFact(services, other, id, { fact, source: 'UWV' }),
  ])

  expect(steps).toEqual(steps.map(() => refused('notThere')))
  expect(await assignJobhunter(services, manager, people)).toEqual(refused('notThere'))
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
