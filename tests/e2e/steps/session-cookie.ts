import { createCookie } from '@remix-run/node'
import type { AccountId } from '#app/domain/primitives.ts'
import { openSession } from '#app/use-cases/sign-in.ts'
import type { TestServices } from '#tests/support/services.ts'

const session = createCookie('maatwerk')

export type SessionCookie = Awaited<ReturnType<typeof sessionCookie>>

/** What signs someone in to a portal without the form, from the day of the test's clock on. */
export async function sessionCookie(services: TestServices, url: string, accountId: AccountId) {
  const { token } = await openSession(services, services.db, accountId)
  const [pair = ''] = (await session.serialize(token)).split(';')
  return { name: session.name, value: pair.slice(session.name.length + 1), url }
}
