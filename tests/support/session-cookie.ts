import { createCookie } from '@remix-run/node'
import type { AccountId } from '#app/domain/primitives.ts'
import { openSession } from '#app/use-cases/sign-in.ts'
import type { TestServices } from './services.ts'

const session = createCookie('maatwerk')

/** What signs someone in at a portal without the form, as if it had been done before. */
export async function sessionCookie(services: TestServices, accountId: AccountId, url: string) {
  const { token } = await openSession(services, services.db, accountId)
  const [pair = ''] = (await session.serialize(token)).split(';')
  return { name: session.name, value: pair.slice(session.name.length + 1), url }
}
