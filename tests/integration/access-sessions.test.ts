import { afterAll, expect, test } from 'vitest'
import { changePassword } from '#app/use-cases/change-password.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import { openSession, signIn } from '#app/use-cases/sign-in.ts'
import { signOut, signOutEverywhere } from '#app/use-cases/sign-out.ts'
import { endAccountRow, ownAccount } from '#db/queries/accounts.ts'
import { makeAdviser } from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db, clock } = services
afterAll(services.close)

const MORNING = new Date('2026-03-02T08:00:00Z')
const hoursLater = (hours: number) => new Date(MORNING.getTime() + hours * 3_600_000)

async function signedInAdviser() {
  clock.set(MORNING)
  const adviser = await makeAdviser(db)
  const account = await ownAccount(db, adviser.accountId)
  const { token } = await openSession(services, db, adviser.accountId)
  return { adviser, token, email: account?.email ?? '' }
}

test('someone with a session is who signed in, with what the role may see', async () => {
  const { adviser, token } = await signedInAdviser()

  expect(await resumeSession(services, token)).toEqual(adviser)
})

test('a page takes one statement to know who asks for it', async () => {
  const { token } = await signedInAdviser()

  const statements = await services.database.statementsDuring(() => resumeSession(services, token))

  expect(statements).toHaveLength(1)
})

test('a session that is not used ends after eight hours', async () => {
  const { token } = await signedInAdviser()

  clock.set(hoursLater(8))

  expect(await resumeSession(services, token)).toBeNull()
})

test('a session that is used goes on, until twelve hours after it began', async () => {
  const { adviser, token } = await signedInAdviser()

  clock.set(hoursLater(7))
  expect(await resumeSession(services, token)).toEqual(adviser)
  clock.set(hoursLater(11.9))
  expect(await resumeSession(services, token)).toEqual(adviser)
  clock.set(hoursLater(12))
  expect(await resumeSession(services, token)).toBeNull()
})

test('signing out ends this session, signing out everywhere ends all, and of nobody else', async () => {
  const { adviser, token } = await signedInAdviser()
  const second = await openSession(services, db, adviser.accountId)
  const third = await openSession(services, db, adviser.accountId)
  const other = await signedInAdviser()

  await signOut(services, token)
  expect(await resumeSession(services, token)).toBeNull()
  expect(await resumeSession(services, second.token)).toEqual(adviser)

  await signOutEverywhere(services, adviser)
  expect(await resumeSession(services, second.token)).toBeNull()
  expect(await resumeSession(services, third.token)).toBeNull()
  expect(await resumeSession(services, other.token)).toEqual(other.adviser)
})

test('the session of an account that ended is nobody', async () => {
  const { adviser, token } = await signedInAdviser()

  await endAccountRow(db, adviser.accountId, clock.now())

  expect(await resumeSession(services, token)).toBeNull()
})

test('a wrong password, an unknown address and an ended account get the same answer', async () => {
  const { adviser, email } = await signedInAdviser()
  const password = 'een lang wachtwoord'
  const right = await signIn(services, { email, password })

  const wrong = await signIn(services, { email, password: 'een ander wachtwoord' })
  const unknown = await signIn(services, { email: 'niemand@voorbeeld.nl', password })
  await endAccountRow(db, adviser.accountId, clock.now())
  const ended = await signIn(services, { email, password })

  expect(right).toMatchObject({ ok: true, role: 'adviser' })
  expect([wrong, unknown, ended]).toEqual(Array(3).fill({ ok: false, because: 'wrong' }))
})

test('an unknown address is hashed as well, so it takes as long', async () => {
  const asked: (string | null)[] = []
  const passwords = {
    ...services.passwords,
    matches: async (hash: string | null) => {
      asked.push(hash)
      return false
    },
  }

  await signIn({ ...services, passwords }, { email: 'niemand@voorbeeld.nl', password: 'iets' })

  expect(asked).toEqual([null])
})

test('a changed password ends every session but the new one', async () => {
  const { adviser, token, email } = await signedInAdviser()
  const passwords = {
    currentPassword: 'een lang wachtwoord',
    password: 'een nieuw lang wachtwoord',
  }

  const wrong = await changePassword(services, adviser, { ...passwords, currentPassword: 'mis' })
  const changed = await changePassword(services, adviser, passwords)
  if (!changed.ok) throw new Error('the current password is right')

  expect(wrong).toEqual({ ok: false, because: 'wrong' })
  expect(await resumeSession(services, token)).toBeNull()
  expect(await resumeSession(services, changed.session.token)).toEqual(adviser)
  expect(await signIn(services, { email, password: passwords.password })).toMatchObject({
    ok: true,
  })
})
