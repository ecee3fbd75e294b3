import { drawCover } from '#app/components/coverage/draw-cover.server.ts'
import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { chosenSupport } from '#app/http/chosen-support.ts'
import { coverageForEmployer } from '#app/http/coverage-for-employer.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { standingOfOffer } from '#app/http/standing-of-offer.server.ts'
import type { Services } from '#app/use-cases/services.ts'
import { organisationsToChoose } from '#db/queries/jobcoach-organisations.ts'
import { offerReceivedBy } from '#db/queries/offers-read.ts'

/** An offer as its employer reads it: what holds now, what it was sent with, and what there is to choose. */
export async function loadOffer(services: Services, employer: SignedInEmployer, id: OfferId) {
  const { db, clock } = services
  const today = clock.today()
  const found = await offerReceivedBy(db, employer.employerId, id)
  if (!found) throw notFound()
  const { coverage, choiceSignedOn, choiceSignedByName, ...offer } = found
  const received = await coverageForEmployer(services, employer.employerId, found)
  const { workStart } = spanOf(offer.terms)
  return {
    offer,
    standing: await standingOfOffer(services, found, 'employer'),
    today,
    organisations: await organisationsToChoose(db, employer.employerId, id, today),
    signed:
      choiceSignedOn && choiceSignedByName ? { by: choiceSignedByName, on: choiceSignedOn } : null,
    cover: received && {
      coverage: received.latest,
      workStart,
      today,
      chosen: await chosenSupport(db, offer),
      ...drawCover(received.latest, { reader: 'employer', workStart }),
    },
    changes: received && {
      asSent: received.asSent,
      versions: received.versions.map(({ number, determinedOn, sentence }) => {
        return { number, determinedOn, sentence }
      }),
    },
  }
}
