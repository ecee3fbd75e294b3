import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import type { CandidateId, MunicipalityCode, OfferId } from '#app/domain/primitives.ts'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import { chooseSupport } from '#app/use-cases/choose-support.ts'
import { endJobcoachOrganisation } from '#app/use-cases/end-jobcoach-organisation.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { organisationName, organisationsToChoose } from '#db/queries/jobcoach-organisations.ts'
import { movesOf } from '#db/queries/moves.ts'
import { offerReceivedBy } from '#db/queries/offers-read.ts'
import { candidateIdentities, coverageVersions } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { learn, REGISTERED } from '#tests/support/make-facts.ts'
import { makeAdministrator, UTRECHT, ZEIST } from '#tests/support/make-people.ts'
import { day, makeReady, makeSent, makeStart } from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makeWorld,
  type World,
  withOtherEmployer,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)
const administrator = await makeAdministrator(db)
const organisationOf = {
  [UTRECHT]: await organisationIn(UTRECHT),
  [ZEIST]: await organisationIn(ZEIST),
}

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const WITHOUT: EmployerChoice = {
  jobcoach: 'none',
  organisation: null,
  intendsToExtend: true,
  workedHereBefore: null,
  chargesPercentage: null,
}

async function organisationIn(
  municipality: MunicipalityCode,
  name = 'Voorbeeld Jobcoaching',
): Promise<string> {
  const list = {
    municipality,
    name,
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    source: 'Bedacht voor deze test',
    checkedOn: day('2026-02-02'),
  }
  return done(await addJobcoachOrganisation(services, administrator, list)).id
}

async function someoneInUtrecht(): Promise<CandidateId> {
  const candidateId = await makeCandidate(world)
  await db
    .update(candidateIdentities)
    .set({ municipality: UTRECHT })
    .where(eq(candidateIdentities.candidateId, candidateId))
  await learn(world, candidateId, REGISTERED)
  return candidateId
}

function choose(offerId: OfferId, choice: EmployerChoice, by = world.employer, version = 1) {
  return chooseSupport(services, by, offerId, { version, choice })
}

async function versionsOf(id: OfferId) {
  return db
    .select()
    .from(coverageVersions)
    .where(eq(coverageVersions.offerId, id))
    .orderBy(asc(coverageVersions.number))
}

test('the cover follows the employer’s choice at once, and the signature is a dated move', async () => {
  const { offerId } = await makeSent(world, { candidateId: await someoneInUtrecht() })

  const chosen = await choose(offerId, WITHOUT)

  const received = await offerReceivedBy(db, world.employer.employerId, offerId)
  const [version] = await versionsOf(offerId)
  const moves = await movesOf(db, offerId)
  expect(chosen).toEqual({ ok: true, changed: true, renewed: true })
  expect(received).toMatchObject({ employerChoice: WITHOUT, choiceSignedByName: 'Noor Voorbeeld' })
  expect(received?.choiceSignedOn).toBe(services.clock.today())
  expect(version).toMatchObject({ number: 2, because: 'employerChose', changed: [] })
  expect(version?.sentence).toBe(
    'Uw keuze is verwerkt. De begeleiding door een jobcoach geldt niet bij dit voorstel.',
  )
  expect(moves.at(-1)).toMatchObject({
    object: 'employerChoice',
    to: 'none',
    byAccount: world.employer.accountId,
    reason: 'intendsToExtend',
  })
})

test('a second click with the same choice changes nothing', async () => {
  const { offerId } = await makeSent(world, { candidateId: await someoneInUtrecht() })
  done(await choose(offerId, WITHOUT))
  const moves = await movesOf(db, offerId)
  services.clock.set(day('2026-03-03'))

  const again = await choose(offerId, { ...WITHOUT, organisation: organisationOf[UTRECHT] ?? '' })

  const received = await offerReceivedBy(db, world.employer.employerId, offerId)
  expect(again).toEqual({ ok: true, changed: false, renewed: false })
  expect(await versionsOf(offerId)).toHaveLength(1)
  expect(await movesOf(db, offerId)).toEqual(moves)
  expect(received?.choiceSignedOn).toBe('2026-03-02')
})

test('two clicks at once make one signature', async () => {
  const { offerId } = await makeSent(world, { candidateId: await someoneInUtrecht() })

  const both = await Promise.all([choose(offerId, WITHOUT), choose(offerId, WITHOUT)])

  expect(both.map((one) => one.ok && one.changed).sort()).toEqual([false, true])
  expect(await versionsOf(offerId)).toHaveLength(1)
})

test('what comes on top of wages shows in the months', async () => {
  const { offerId } = await makeSent(world)

  done(await choose(offerId, { ...WITHOUT, jobcoach: 'external', chargesPercentage: 22.5 }))

  const [version] = await versionsOf(offerId)
  const [, month] = version?.coverage.months ?? []
  expect(month?.employerChargesCents).toBeGreaterThan(0)
})

test('an organisation is of the list of the candidate’s own municipality, or holds everywhere', async () => {
  const { offerId } = await makeSent(world, { candidateId: await someoneInUtrecht() })
  const { employerId } = world.employer
  const withOne = (organisation: string | undefined) =>
    choose(offerId, { ...WITHOUT, jobcoach: 'external', organisation: organisation ?? 'none' })

  const list = await organisationsToChoose(db, employerId, offerId, services.clock.today())

  expect(list.map(({ id }) => id)).toEqual(['ofMunicipality', 'ofUwv', organisationOf[UTRECHT]])
  expect(await withOne(organisationOf[ZEIST])).toEqual({ ok: false, because: 'organisationGone' })
  expect(await withOne('no id at all')).toEqual({ ok: false, because: 'organisationGone' })
  expect(await withOne(organisationOf[UTRECHT])).toMatchObject({ ok: true })
  expect(await withOne('ofUwv')).toMatchObject({ ok: true })
})

test('an organisation that went off the list stays with who chose it, and nobody else gets it', async () => {
  const { offerId } = await makeSent(world, { candidateId: await someoneInUtrecht() })
  const other = await makeSent(world, { candidateId: await someoneInUtrecht() })
  const organisation = await organisationIn(UTRECHT, 'Bedachte Werkmaatjes')
  const chosen = { ...WITHOUT, jobcoach: 'external', organisation } as const
  done(await choose(offerId, chosen))

  const until = day('2026-03-02')
  done(await endJobcoachOrganisation(services, administrator, { id: organisation, until }))
  services.clock.set(day('2026-03-03'))

  const late = { ok: false, because: 'organisationGone' }
  expect(await choose(other.offerId, chosen)).toEqual(late)
  expect(await choose(offerId, { ...chosen, intendsToExtend: false })).toMatchObject({ ok: true })
  expect(await organisationName(db, organisation)).toBe('Bedachte Werkmaatjes')
})

test('another employer’s offer is not there, nor one that was not sent', async () => {
  const { offerId } = await makeSent(world)
  const ready = await makeReady(world)
  const { employer: other } = await withOtherEmployer(world)
  const notThere = { ok: false, because: 'notThere' }

  expect(await choose(offerId, WITHOUT, other)).toEqual(notThere)
  expect(await choose(ready.offerId, WITHOUT)).toEqual(notThere)
  expect(await organisationsToChoose(db, other.employerId, offerId, day('2026-03-02'))).toEqual(
    await organisationsToChoose(db, other.employerId, ready.offerId, day('2026-03-02')),
  )
})

test('what was answered with a no or has ended is closed; another version is looked at first', async () => {
  const declined = await makeSent(world)
  const no = { version: 1, reason: 'Wij wachten nog even.' }
  done(await declineOffer(services, world.employer, declined.offerId, no))
  const open = await makeSent(world)
  const ended = await makeStart(world)
  const runs = await choose(ended.offerId, WITHOUT)
  const end = { endedOn: services.clock.today(), because: 'mutual' } as const
  done(await recordEnd(services, world.adviser, ended.placementId, end))

  expect(runs.ok).toBe(true)
  expect(await choose(declined.offerId, WITHOUT)).toEqual({ ok: false, because: 'choiceClosed' })
  expect(await choose(ended.offerId, { ...WITHOUT, jobcoach: 'internal' })).toEqual({
    ok: false,
    because: 'choiceClosed',
  })
  expect(await choose(open.offerId, WITHOUT, world.employer, 2)).toEqual({
    ok: false,
    because: 'otherVersion',
  })
})
