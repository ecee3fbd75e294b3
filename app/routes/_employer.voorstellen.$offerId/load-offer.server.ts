import { drawCover } from '#app/components/coverage/draw-cover.server.ts'
import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import { NOTHING_CHOSEN } from '#app/domain/coverage/words/jobcoach-words.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { chosenSupport } from '#app/http/chosen-support.ts'
import { coverageForEmployer } from '#app/http/coverage-for-employer.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { standingOfOffer } from '#app/http/standing-of-offer.server.ts'
import type { Services } from '#app/use-cases/services.ts'
import { organisationsToChoose } from '#db/queries/jobcoach-organisations.ts'
import { offerReceivedBy } from '#db/queries/offers-read.ts'

/**
 * An offer as its employer reads it: what holds now, what changed, and what there is to choose; or, when that is asked
 * for and something changed, what it was sent with.
 */
export async function loadOffer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  asksAsSent: boolean,
) {
  const { db, clock } = services
  const today = clock.today()
  const found = await offerReceivedBy(db, employer.employerId, id)
  if (!found) throw notFound()
  const { coverage, choiceSignedOn, choiceSignedByName, ...offer } = found
  const received = await coverageForEmployer(services, employer.employerId, found)
  const { workStart } = spanOf(offer.terms)
  const versions = received?.versions ?? []
  const asSentOn = asksAsSent && versions.length > 0 ? found.sentOn : null
  const shown = (asSentOn ? received?.asSent : received?.latest) ?? null
  return {
    offer,
    standing: await standingOfOffer(services, found, 'employer'),
    today,
    organisations: await organisationsToChoose(db, employer.employerId, id, today),
    signed:
      choiceSignedOn && choiceSignedByName ? { by: choiceSignedByName, on: choiceSignedOn } : null,
    asSentOn,
    cover: shown && {
      coverage: shown,
      workStart,
      today: asSentOn ?? today,
      chosen: asSentOn ? NOTHING_CHOSEN : await chosenSupport(db, offer),
      ...drawCover(shown, workStart),
    },
    changes: asSentOn
      ? []
      : versions.map(({ number, determinedOn, sentence }) => ({ number, determinedOn, sentence })),
  }
}
