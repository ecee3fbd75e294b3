import { offerStatusLabel } from '#app/domain/placement/sentences.ts'
import type { OfferStatus } from '#app/domain/placement/statuses.ts'
import type { OfferId, RequestId } from '#app/domain/primitives.ts'
import { type ShownStanding, shownStanding } from '#app/domain/way/shown-standing.ts'
import { toldAs } from '#app/domain/way/told-as.ts'
import type { Services } from '#app/use-cases/services.ts'
import { wayOfRequest } from '#db/queries/request-ways.ts'
import { type ReaderOnPage, readerOf } from './reader-on-page.ts'

type Offer = { id: OfferId; requestId: RequestId; status: OfferStatus }

/**
 * Where the way of an offer stands for this reader, on the page of that offer. The caller has checked whose it is.
 * An offer that another one came after says so.
 */
export async function standingOfOffer(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { id, requestId, status }: Offer,
  who: ReaderOnPage,
): Promise<ShownStanding> {
  const found = await wayOfRequest(db, requestId)
  const reader = readerOf(who, found)
  const standing = shownStanding(found.way, found, reader, clock.today())
  const isReplaced = found.offerId !== id && (reader !== 'employer' || found.way.offer?.wasSent)
  if (!isReplaced) return standing
  const label = offerStatusLabel(status, toldAs(reader))
  return { ...standing, ...REPLACED, label }
}

const REPLACED = {
  step: 'done',
  sentence: 'Er is een nieuwer voorstel. Kijk daar hoe het verder gaat.',
  who: null,
  isMine: false,
  dueOn: null,
  late: false,
} as const
