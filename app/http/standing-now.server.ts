import type { OfferId, RequestId } from '#app/domain/primitives.ts'
import { standingOf } from '#app/domain/way/standing-of.ts'
import type { Standing } from '#app/domain/way/way.ts'
import type { Services } from '#app/use-cases/services.ts'
import { wayOfOffer, wayOfRequest } from '#db/queries/request-ways.ts'
import { type ReaderOnPage, readerOf } from './reader-on-page.ts'

/** Where a request, or that of an offer, stands now, for who was refused a step on it. The step has checked whose it is. */
export async function standingNow(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  of: { requestId: RequestId } | { offerId: OfferId },
  who: ReaderOnPage,
): Promise<Standing> {
  const found =
    'offerId' in of ? await wayOfOffer(db, of.offerId) : await wayOfRequest(db, of.requestId)
  return standingOf(found.way, readerOf(who, found), clock.today())
}
