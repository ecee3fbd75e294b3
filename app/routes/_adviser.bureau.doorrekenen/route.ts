import { offerId, requestId } from '#app/domain/primitives.ts'
import { whatIfAnswer } from '#app/forms/read-what-if.server.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { reckonWhatIf } from '#app/use-cases/reckon-what-if.ts'
import { whatIfOfOffer, whatIfOfRequest } from '#db/queries/what-if-of.ts'

/** Reckons through what an adviser types in the form of an offer. Reads only; nothing is kept. */
export const action = forAdviser(async ({ request, services, adviser }) => {
  const asked = new URL(request.url).searchParams
  const [ofRequest, offer] = [asked.get('aanvraag'), asked.get('voorstel')]
  const about = offer
    ? await whatIfOfOffer(services.db, adviser.region, idOrNotFound(offerId, offer))
    : await whatIfOfRequest(
        services.db,
        adviser.region,
        idOrNotFound(requestId, ofRequest ?? undefined),
      )
  if (!about) throw notFound()
  return whatIfAnswer(request, (asked) => reckonWhatIf(services, about, asked))
})
