import { data, redirect } from '@remix-run/node'
import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { PLACEMENT_REFUSALS, type PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { type OfferAnswer, offerAnswerFields } from '#app/forms/offer-answer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import type { Outcome } from '#app/use-cases/outcome.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import type { Services } from '#app/use-cases/services.ts'
import { askForChange, declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { offerReceivedBy } from '#db/queries/offers-read.ts'

/** Reads what the employer answered on the page of an offer, and does it. */
export async function answerOffer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  request: Request,
) {
  const form = await readForm(request, offerAnswerFields)
  if (!form.ok) return data({ answer: form, choice: undefined }, 422)
  const answered = await answerAsEmployer(services, employer, id, form.value)
  if (answered.ok) return redirect(paths.employer.offer(id), 303)
  if (answered.because === 'notThere') throw notFound()
  const now = await standingNow(services, { offerId: id }, 'employer')
  const answer = refusedByRule(form, refusalNaming(PLACEMENT_REFUSALS, answered.because, now))
  return data({ answer, choice: undefined }, 409)
}

/** Takes the step the employer chose on the page of an offer. */
async function answerAsEmployer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  answer: OfferAnswer,
): Promise<Outcome<PlacementRefusal>> {
  const { version } = answer
  switch (answer.intent) {
    case 'accept':
      return acceptOffer(services, employer, id, version)
    case 'askForChange':
      return askForChange(services, employer, id, { version, text: answer.change ?? '' })
    case 'decline':
      return declineOffer(services, employer, id, { version, reason: answer.reason ?? '' })
    case 'started':
    case 'notStarted':
      return startOf(services, employer, id, answer)
  }
}

async function startOf(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  { intent, notStartedBecause }: OfferAnswer,
): Promise<Outcome<PlacementRefusal>> {
  const offer = await offerReceivedBy(services.db, employer.employerId, id)
  if (!offer?.placementId) return { ok: false, because: 'notThere' }
  return recordStart(
    services,
    employer,
    offer.placementId,
    intent === 'started'
      ? { started: true }
      : { started: false, because: notStartedBecause ?? 'unknown' },
  )
}
