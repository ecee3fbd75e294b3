import { offerId } from '#app/domain/primitives.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { whatIfAnswer } from '#app/http/what-if.server.ts'
import { whatIfOfCaseload } from '#db/queries/what-if-of.ts'

/** Reckons through what a jobhunter types beside an offer. Reads only; nothing is kept. */
export const action = forJobhunter(async ({ request, services, jobhunter }) => {
  const asked = new URL(request.url).searchParams.get('voorstel') ?? undefined
  const id = idOrNotFound(offerId, asked)
  const about = await whatIfOfCaseload(services.db, jobhunter.accountId, id)
  if (!about) throw notFound()
  return whatIfAnswer(services, about, request)
})
