import { offerId } from '#app/domain/primitives.ts'
import { whatIfAnswer } from '#app/forms/read-what-if.server.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { reckonWhatIf } from '#app/use-cases/reckon-what-if.ts'
import { whatIfOfCaseload } from '#db/queries/what-if-of.ts'

/** Reckons through what a jobhunter types beside an offer. Reads only; nothing is kept. */
export const action = forJobhunter(async ({ request, services, jobhunter }) => {
  const asked = new URL(request.url).searchParams.get('voorstel') ?? undefined
  const id = idOrNotFound(offerId, asked)
  const about = await whatIfOfCaseload(services.db, jobhunter.accountId, id)
  if (!about) throw notFound()
  return whatIfAnswer(request, (asked) => reckonWhatIf(services, about, asked))
})
