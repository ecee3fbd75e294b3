import { afterAll, describe, expect, test } from 'vitest'
import { acceptInvitation } from '#app/use-cases/accept-invitation.ts'
import { addFirstAdministrator, resetAdministrator } from '#app/use-cases/first-administrator.ts'
import { inviteEmployerPerson } from '#app/use-cases/invite-employer-person.ts'
import { inviteSenderStaff } from '#app/use-cases/invite-staff.ts'
import { renewInvitation } from '#app/use-cases/renew-invitation.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import { revokeInvitation } from '#app/use-cases/revoke-invitation.ts'
import { signIn } from '#app/use-cases/sign-in.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import {
  AMERSFOORT_REGION,
  makeAdministrator,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeManager,
  makeSender,
} from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db, clock } = services
afterAll(services.close)

const PASSWORD = 'een heel lang wachtwoord'
const sender = await makeSender(db)
const manager = await makeManager(db, sender)

async function invited(email: string) {
  const person = { name: 'Sam Proef', email, role: 'jobhunter' as const }
  const answer = await inviteSenderStaff(services, manager, person)
  const account = await accountByEmail(db, email)
  if (!answer.ok || !account) throw new Error('this address was used before')
  return { token: answer.link.token, id: account.id, email }
}

describe('a one-time link', () => {
  test('lets someone choose a password, signs in, and works once', async () => {
    const { token, email } = await invited('eenmaal@voorbeeld.nl')

    const first = await acceptInvitation(services, token, PASSWORD)
    const second = await acceptInvitation(services, token, 'een ander lang wachtwoord')

    expect(first).toMatchObject({ ok: true, role: 'jobhunter' })
    expect(second).toEqual({ ok: false, because: 'linkClosed' })
    expect(await signIn(services, { email, password: PASSWORD })).toMatchObject({ ok: true })
  })

  test('used by two at once is used by one', async () => {
    const { token } = await invited('samen@voorbeeld.nl')

    const answers = await Promise.all([
      acceptInvitation(services, token, PASSWORD),
      acceptInvitation(services, token, PASSWORD),
    ])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([
    { at: '2026-03-09T10:59:59Z', ok: true },
    { at: '2026-03-09T11:00:00Z', ok: false },
  ])('made a week before, to the second, works at $at: $ok', async ({ at, ok }) => {
    clock.set(new Date('2026-03-02T11:00:00Z'))
    const { token } = await invited(`week-${ok}@voorbeeld.nl`)

    clock.set(new Date(at))
    const answer = await acceptInvitation(services, token, PASSWORD)

    expect(answer.ok).toBe(ok)
  })

  test('made again makes the one before worthless', async () => {
    const { token, id } = await invited('opnieuw@voorbeeld.nl')

    const again = await renewInvitation(services, manager, id)

    expect(again).toMatchObject({ ok: true, link: { kind: 'invitation' } })
    expect(await acceptInvitation(services, token, PASSWORD)).toMatchObject({ ok: false })
  })

  test('that is taken back works no more', async () => {
    const { token, id } = await invited('terug@voorbeeld.nl')

    await revokeInvitation(services, manager, id)

    expect(await acceptInvitation(services, token, PASSWORD)).toMatchObject({ ok: false })
  })

  test('is not in the database as it is', async () => {
    const { token } = await invited('geheim@voorbeeld.nl')

    const rows = await services.database.sql`select * from invitations where token_hash = ${token}`

    expect(rows).toEqual([])
  })
})

test('a forgotten password is a new link; using it ends every session', async () => {
  const { token, id, email } = await invited('vergeten@voorbeeld.nl')
  const first = await acceptInvitation(services, token, PASSWORD)
  const again = await renewInvitation(services, manager, id)
  if (!first.ok || !again.ok) throw new Error('neither of these is refused')

  await acceptInvitation(services, again.link.token, 'een nieuw lang wachtwoord')

  expect(again.link.kind).toBe('newPassword')
  expect(await resumeSession(services, first.session.token)).toBeNull()
  expect(await signIn(services, { email, password: PASSWORD })).toMatchObject({ ok: false })
})

test('an address that is in use is refused, in capitals too', async () => {
  await invited('bezet@voorbeeld.nl')

  const again = await inviteSenderStaff(services, manager, {
    name: 'Sam Proef',
    email: 'Bezet@voorbeeld.nl',
    role: 'manager',
  })

  expect(again).toEqual({ ok: false, because: 'emailInUse' })
})

describe('a new link is given by', () => {
  test('no manager of another sender', async () => {
    const { id } = await invited('vreemd@voorbeeld.nl')
    const stranger = await makeManager(db, await makeSender(db))

    expect(await renewInvitation(services, stranger, id)).toEqual({
      ok: false,
      because: 'notThere',
    })
  })

  test('no colleague who is not a manager', async () => {
    const { id } = await invited('collega@voorbeeld.nl')
    const jobhunter = await makeJobhunter(db, sender)

    expect(await renewInvitation(services, jobhunter, id)).toMatchObject({ because: 'notThere' })
  })

  test('an adviser of the region for people of an employer, and no other adviser', async () => {
    const adviser = await makeAdviser(db)
    const employer = await makeEmployer(db, adviser)
    const colleague = await makeAdviser(db)
    const elsewhere = await makeAdviser(db, AMERSFOORT_REGION)

    expect(await renewInvitation(services, colleague, employer.accountId)).toMatchObject({
      ok: true,
    })
    expect(await renewInvitation(services, elsewhere, employer.accountId)).toMatchObject({
      because: 'notThere',
    })
  })
})

test('an adviser invites one more person of an employer of the region, and of no other', async () => {
  const adviser = await makeAdviser(db)
  const { employerId } = await makeEmployer(db, adviser)
  const elsewhere = await makeAdviser(db, AMERSFOORT_REGION)
  const person = { name: 'Kim Tweede', email: 'tweede@voorbeeld.nl' }

  expect(await inviteEmployerPerson(services, elsewhere, employerId, person)).toMatchObject({
    because: 'notThere',
  })
  expect(await inviteEmployerPerson(services, adviser, employerId, person)).toMatchObject({
    ok: true,
  })
})

test('the terminal makes the first administrator only, and resets one', async () => {
  const first = { name: 'Ad Beheer', email: 'beheer@voorbeeld.nl' }

  expect(await addFirstAdministrator(services, first)).toMatchObject({ ok: true })
  expect(await addFirstAdministrator(services, { ...first, email: 'b@voorbeeld.nl' })).toEqual({
    ok: false,
    because: 'administratorExists',
  })
  expect(await resetAdministrator(services, 'Beheer@voorbeeld.nl')).toMatchObject({ ok: true })
  expect(await resetAdministrator(services, 'eenmaal@voorbeeld.nl')).toMatchObject({ ok: false })
})

test('every move of a link is written down', async () => {
  const administrator = await makeAdministrator(db)
  const { id } = await invited('sporen@voorbeeld.nl')
  await renewInvitation(services, administrator, id)

  const rows = await services.database.sql`
    select m."from", m."to", m.by_role from moves m join invitations i on i.id = m.object_id
    where i.account_id = ${id} order by m.id`

  expect(rows.map(({ from, to, by_role }) => `${from} ${to} ${by_role}`)).toEqual([
    'null issued manager',
    'issued revoked administrator',
    'null issued administrator',
  ])
})
