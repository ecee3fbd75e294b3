import { createCookie } from '@remix-run/node'
import { afterAll, describe, expect, test } from 'vitest'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import {
  forAdministrator,
  forAdviser,
  forAnyone,
  forEmployer,
  forJobhunter,
  forManager,
} from '#app/http/guards.server.ts'
import { signInResponse, signOutResponse } from '#app/http/session.server.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import { openSession } from '#app/use-cases/sign-in.ts'
import {
  makeAdministrator,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeManager,
  makeSender,
} from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const sender = await makeSender(db)
const adviser = await makeAdviser(db)
const people: SignedIn[] = [
  adviser,
  await makeEmployer(db, adviser),
  await makeJobhunter(db, sender),
  await makeManager(db, sender),
  await makeAdministrator(db),
]
const guards = [
  forAdviser(async ({ adviser: who }) => who),
  forEmployer(async ({ employer: who }) => who),
  forJobhunter(async ({ jobhunter: who }) => who),
  forManager(async ({ manager: who }) => who),
  forAdministrator(async ({ administrator: who }) => who),
]
const pairs = guards.flatMap((guard) => people.map((who) => ({ guard, who })))
const onLoopback = createCookie('maatwerk')

async function ask(url: string, cookie?: string) {
  const request = new Request(url, { headers: cookie ? { Cookie: cookie } : {} })
  const context = { services, nonce: '', clientAddress: '' }
  return { request, params: {}, context }
}

async function askAs(who: SignedIn) {
  const { token } = await openSession(services, db, who.accountId)
  return ask('http://localhost:3000/', await onLoopback.serialize(token))
}

async function thrown(answer: Promise<unknown>): Promise<Response> {
  const error = await answer.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Response)) throw new Error('no answer was thrown')
  return error
}

describe('a guard', () => {
  test.each(pairs.filter(({ guard, who }) => guard.guardedBy === who.role))(
    'for $guard.guardedBy lets a $who.role in, and says who it is',
    async ({ guard, who }) => {
      expect(await guard(await askAs(who))).toEqual(who)
    },
  )

  test.each(pairs.filter(({ guard, who }) => guard.guardedBy !== who.role))(
    'for $guard.guardedBy is a page that does not exist for a $who.role',
    async ({ guard, who }) => {
      expect((await thrown(guard(await askAs(who)))).status).toBe(404)
    },
  )

  test.each(people)('for anyone lets a $role in', async (who) => {
    const guard = forAnyone(async ({ signedIn }) => signedIn)
    expect(await guard(await askAs(who))).toEqual(who)
  })

  test('sends a visitor to sign in, and back here after it', async () => {
    const guard = forAdviser(async () => null)

    const answer = await thrown(guard(await ask('http://localhost:3000/bureau?pagina=2')))

    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/inloggen?naar=%2Fbureau%3Fpagina%3D2')
  })

  test('does not know a token that never was', async () => {
    const guard = forAdviser(async () => null)
    const cookie = await onLoopback.serialize('verzonnen')

    expect((await thrown(guard(await ask('http://localhost:3000/bureau', cookie)))).status).toBe(
      303,
    )
  })
})

test('loaders of one request ask the database once who it is', async () => {
  const args = await askAs(adviser)
  const guard = forAdviser(async () => null)

  const statements = await services.database.statementsDuring(() =>
    Promise.all([guard(args), guard({ ...args, request: new Request(args.request) })]),
  )

  expect(statements).toHaveLength(1)
})

describe('the cookie', () => {
  test.each([
    { url: 'http://localhost:3000/', name: 'maatwerk', isSecure: false },
    { url: 'http://127.0.0.1:3000/', name: 'maatwerk', isSecure: false },
    { url: 'http://[::1]:3000/', name: 'maatwerk', isSecure: false },
    { url: 'https://localhost:3000/', name: '__Host-maatwerk', isSecure: true },
    { url: 'https://maatwerk.voorbeeld.nl/', name: '__Host-maatwerk', isSecure: true },
    { url: 'http://maatwerk.voorbeeld.nl/', name: '__Host-maatwerk', isSecure: true },
    { url: 'http://localhost.voorbeeld.nl/', name: '__Host-maatwerk', isSecure: true },
    { url: 'http://127.0.0.1.voorbeeld.nl/', name: '__Host-maatwerk', isSecure: true },
  ])('on $url is $name', async ({ url, name, isSecure }) => {
    const { request, context } = await ask(url)

    const answer = await signInResponse(request, context, { token: 'x' }, '/bureau')

    const cookie = answer.headers.get('Set-Cookie') ?? ''
    expect(cookie.startsWith(`${name}=`)).toBe(true)
    expect(cookie.includes('Secure')).toBe(isSecure)
    expect(cookie).toContain('HttpOnly; ')
    expect(cookie).toContain('Path=/; ')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Domain')
  })

  test('goes when someone signs out, and the session with it', async () => {
    const { token } = await openSession(services, db, adviser.accountId)
    const { request, context } = await ask(
      'http://localhost:3000/uitloggen',
      await onLoopback.serialize(token),
    )

    const answer = await signOutResponse(request, context, '/')

    expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=0')
    expect(await resumeSession(services, token)).toBeNull()
  })
})
