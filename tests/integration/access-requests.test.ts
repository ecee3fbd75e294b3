import { afterAll, expect, test } from 'vitest'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { acceptInvitation } from '#app/use-cases/accept-invitation.ts'
import { admitEmployer } from '#app/use-cases/admit-employer.ts'
import { askForAccess } from '#app/use-cases/ask-for-access.ts'
import { giveAccessRequest } from '#app/use-cases/give-access-request.ts'
import { givePlace } from '#app/use-cases/give-place.ts'
import { joinEmployer } from '#app/use-cases/join-employer.ts'
import { refuseAccess } from '#app/use-cases/refuse-access.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import {
  accessRequestForAdviser,
  accessRequestsWithoutAdviser,
  openAccessRequestsOf,
} from '#db/queries/access-requests.ts'
import { employerByKvk } from '#db/queries/employers.ts'
import { movesOf } from '#db/queries/moves.ts'
import {
  AMERSFOORT,
  AMERSFOORT_REGION,
  makeAdministrator,
  makeAdviser,
  makeEmployer,
  someKvk,
  UTRECHT,
  ZEIST,
} from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const administrator = await makeAdministrator(db)
const ofUtrecht = await makeAdviser(db)
const ofZeist = await makeAdviser(db)
const elsewhere = await makeAdviser(db, AMERSFOORT_REGION)
await givePlace(services, administrator, { municipality: UTRECHT, adviserId: ofUtrecht.accountId })
await givePlace(services, administrator, { municipality: ZEIST, adviserId: ofZeist.accountId })

let people = 0
function person() {
  people += 1
  return { name: 'Robin Werkgever', email: `robin${people}@voorbeeld.nl` }
}

async function asked(by: SignedInAdviser, over: { kvk?: string; municipality?: MunicipalityCode }) {
  const kvk = over.kvk ?? someKvk()
  const municipality = over.municipality ?? UTRECHT
  await askForAccess(services, { ...QUESTION, kvk, municipality })
  const found = (await openAccessRequestsOf(db, by.accountId)).find((row) => row.kvk === kvk)
  if (!found) throw new Error('the question landed with someone else')
  return found
}
const QUESTION = { name: 'Kas en Kruid', phone: '030 000 00 00', work: 'Planten verzorgen.' }

test('a question lands with the adviser of the place, to be called within five working days', async () => {
  services.clock.set(new Date('2026-03-30T10:00:00Z'))

  const request = await asked(ofZeist, { municipality: ZEIST })

  // Monday 30 March 2026; Easter Monday lies in between
  expect(request.dueOn).toBe('2026-04-07')
})

test('a place without an adviser of its own goes to an adviser of the region', async () => {
  const kvk = someKvk()
  await askForAccess(services, { ...QUESTION, kvk, municipality: AMERSFOORT })

  const [request] = await openAccessRequestsOf(db, elsewhere.accountId)

  expect(request?.kvk).toBe(kvk)
})

test('a place in a region without advisers goes to the administrator, who gives it to one', async () => {
  const groningen = 'GM0014' as MunicipalityCode // a municipality of the north, where nobody works here
  await askForAccess(services, { ...QUESTION, kvk: someKvk(), municipality: groningen })
  const [request] = await accessRequestsWithoutAdviser(db)
  const id = request?.id ?? ''

  const given = await giveAccessRequest(services, administrator, id, ofUtrecht.accountId)
  const again = await giveAccessRequest(services, administrator, id, ofZeist.accountId)

  expect(given).toEqual({ ok: true })
  expect(again).toEqual({ ok: false, because: 'movedByOther' })
  expect(await accessRequestForAdviser(db, ofUtrecht, id)).not.toBeNull()
})

test('the same question twice stands once, and the answer does not tell', async () => {
  const question = { ...QUESTION, kvk: someKvk(), municipality: UTRECHT }

  const answers = [await askForAccess(services, question), await askForAccess(services, question)]

  const standing = await openAccessRequestsOf(db, ofUtrecht.accountId)
  expect(answers[0]).toEqual(answers[1])
  expect(standing.filter(({ kvk }) => kvk === question.kvk)).toHaveLength(1)
})

test('admitting makes the organisation with this adviser, and lets its first person in', async () => {
  const request = await asked(ofUtrecht, {})

  const admitted = await admitEmployer(services, ofUtrecht, request.id, person())
  if (!admitted.ok) throw new Error('nothing stands in the way')
  const accepted = await acceptInvitation(services, admitted.link.token, 'een lang wachtwoord')
  if (!accepted.ok) throw new Error('the link is new')

  const signedIn = await resumeSession(services, accepted.session.token)
  const moves = await movesOf(db, request.id)
  expect(signedIn).toMatchObject({ role: 'employer', employerId: admitted.employerId })
  expect(moves.map(({ from, to, byRole }) => [from, to, byRole])).toEqual([
    [null, 'asked', 'employer'],
    ['asked', 'admitted', 'adviser'],
  ])
})

test('an address in use makes no half employer', async () => {
  const first = await asked(ofUtrecht, {})
  const taken = person()
  await admitEmployer(services, ofUtrecht, first.id, taken)
  const second = await asked(ofUtrecht, {})

  const answer = await admitEmployer(services, ofUtrecht, second.id, taken)

  expect(answer).toEqual({ ok: false, because: 'emailInUse' })
  expect(await employerByKvk(db, second.kvk)).toBeNull()
  expect((await accessRequestForAdviser(db, ofUtrecht, second.id))?.status).toBe('asked')
})

test('a KvK number that is known is joined, not admitted again', async () => {
  const kvk = someKvk()
  const { employerId } = await makeEmployer(db, ofZeist, { kvk })
  const request = await asked(ofUtrecht, { kvk })

  const admitted = await admitEmployer(services, ofUtrecht, request.id, person())
  const joined = await joinEmployer(services, ofUtrecht, request.id, person())

  expect(admitted).toEqual({ ok: false, because: 'kvkInUse' })
  expect(joined).toMatchObject({ ok: true, employerId })
})

test('nobody joins an organisation that is not there', async () => {
  const request = await asked(ofUtrecht, {})

  const joined = await joinEmployer(services, ofUtrecht, request.id, person())

  expect(joined).toEqual({ ok: false, because: 'noSuchOrganisation' })
})

test('a question that is refused keeps its reason, and is not answered again', async () => {
  const request = await asked(ofUtrecht, {})

  await refuseAccess(services, ofUtrecht, request.id, 'Het bedrijf bestaat niet meer.')
  const admitted = await admitEmployer(services, ofUtrecht, request.id, person())

  const now = await accessRequestForAdviser(db, ofUtrecht, request.id)
  expect(now).toMatchObject({ status: 'refused', reason: 'Het bedrijf bestaat niet meer.' })
  expect(admitted).toEqual({ ok: false, because: 'movedByOther' })
})

test('two advisers who answer at once: the first counts, the other hears so', async () => {
  const request = await asked(ofUtrecht, {})

  const answers = await Promise.all([
    admitEmployer(services, ofUtrecht, request.id, person()),
    refuseAccess(services, ofZeist, request.id, 'Niet in onze regio.'),
  ])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers).toContainEqual({ ok: false, because: 'movedByOther' })
})

test('an adviser of another region sees and answers nothing', async () => {
  const request = await asked(ofUtrecht, {})
  const notThere = { ok: false, because: 'notThere' }

  expect(await accessRequestForAdviser(db, elsewhere, request.id)).toBeNull()
  expect(await admitEmployer(services, elsewhere, request.id, person())).toEqual(notThere)
  expect(await joinEmployer(services, elsewhere, request.id, person())).toEqual(notThere)
  expect(await refuseAccess(services, elsewhere, request.id, 'Nee.')).toEqual(notThere)
})
