import { createCookie } from '@remix-run/node'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import type { Guarded } from '#app/http/guards.server.ts'
import type { Services } from '#app/use-cases/services.ts'
import { openSession } from '#app/use-cases/sign-in.ts'

const onLoopback = createCookie('maatwerk')

type Asked = { params?: Record<string, string>; form?: Record<string, string> | FormData }

/** Asks a loader or an action for its answer, as someone who is signed in; a form makes it a write. */
export async function askRoute<Answer>(
  services: Services,
  who: SignedIn,
  route: Guarded<Answer>,
  path: string,
  { params = {}, form }: Asked = {},
): Promise<Answer> {
  const { token } = await openSession(services, services.db, who.accountId)
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { Cookie: await onLoopback.serialize(token) },
    ...(form ? { method: 'POST', body: bodyOf(form) } : {}),
  })
  return route({ request, params, context: { services, nonce: '', clientAddress: '' } })
}

function bodyOf(form: Record<string, string> | FormData): URLSearchParams | FormData {
  return form instanceof FormData ? form : new URLSearchParams(form)
}

/** The status of an answer, given or thrown. */
export async function statusOf(answer: Promise<unknown>): Promise<number> {
  const given = await answer.catch((thrown: unknown) => thrown)
  if (given instanceof Response) return given.status
  if (typeof given !== 'object' || given === null) throw new Error('no answer came')
  if (given instanceof Error) throw given
  const { init } = given as { init?: ResponseInit | null } // what `data(…)` of Remix makes
  return init?.status ?? 200
}
