import { NextStep } from '#app/components/next-step.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Stack } from '#app/components/page.tsx'
import type { ConsentStatus, ReleaseStatus } from '#app/domain/candidate/visibility.ts'
import { closingReasonFor, isClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import { asReadBy } from '#app/domain/next-step.ts'
import {
  nextOfOffer,
  nextOfPlacement,
  offerStatusLabel,
  placementStatusLabel,
} from '#app/domain/placement/sentences.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

type Offer = {
  status: OfferStatus
  answer: string | null
  dueOn: IsoDate | null
  employerName: string
  placementStatus: PlacementStatus | null
  placementStartsOn: IsoDate | null
  otherOutcome: string | null
  release: ReleaseStatus
  consent: ConsentStatus
}

/** Where an offer stands for its adviser: the next step, what was answered, and what needs a call. */
export function Standing({ offer, today }: { offer: Offer; today: IsoDate }) {
  const placement = offer.placementStatus
  const label = placement
    ? placementStatusLabel(placement, 'adviser')
    : offerStatusLabel(offer.status, 'adviser')
  const next = placement ? nextOfPlacement(placement) : nextOfOffer(offer.status)
  const dueOn = placement === 'reserved' ? offer.placementStartsOn : offer.dueOn
  return (
    <Stack>
      <NextStep
        what={`${label}. ${asReadBy('adviser', next.sentence)}`}
        who={ownerName(next.owner, offer.employerName)}
        dueOn={next.owner === null ? null : dueOn}
        late={next.owner !== null && dueOn !== null && dueOn < today}
      />
      {offer.answer ? <Notice title="Antwoord">{answerInWords(offer.answer)}</Notice> : null}
      {placement === 'reserved' && hasSteppedBack(offer) ? (
        <Notice kind="warning" title="De kandidaat trok zich terug na het akkoord">
          Bel de kandidaat en de werkgever, en leg daarna vast of het werk begint.
        </Notice>
      ) : null}
      {offer.otherOutcome ? (
        <Notice kind="warning" title="Twee antwoorden over de start">
          {offer.otherOutcome === 'started'
            ? 'Het eerste antwoord was: niet begonnen. Daarna legde iemand vast: wel begonnen. Bel even.'
            : 'Het eerste antwoord was: begonnen. Daarna legde iemand vast: niet begonnen. Bel even.'}
        </Notice>
      ) : null}
    </Stack>
  )
}

function hasSteppedBack({ release, consent }: Offer): boolean {
  return release !== 'released' || consent === 'withdrawn'
}

function answerInWords(answer: string): string {
  return isClosingReason(answer) ? closingReasonFor('adviser', answer) : answer
}

const OWNERS: Record<string, string> = {
  adviser: 'u',
  jobhunter: 'de jobhunter',
  manager: 'de teammanager',
  administrator: 'de beheerder',
  portal: 'het portaal',
}

function ownerName(owner: string | null, employerName: string): string {
  if (owner === null) return 'niemand, dit is klaar'
  return owner === 'employer' ? employerName : (OWNERS[owner] ?? owner)
}
