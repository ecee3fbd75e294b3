import { NextStep } from '#app/components/next-step.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { Actor } from '#app/domain/actor.ts'
import { asReadBy } from '#app/domain/next-step.ts'
import {
  nextOfOffer,
  nextOfPlacement,
  offerStatusLabel,
  placementStatusLabel,
} from '#app/domain/placement/sentences.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

type Standing = {
  status: OfferStatus
  dueOn: IsoDate | null
  adviserName: string
  adviserPhone: string | null
  placementStatus: PlacementStatus | null
  placementStartsOn: IsoDate | null
}

/** Where the offer stands for its employer: what happens next, who does it and by when. */
export function OfferStanding({ offer, today }: { offer: Standing; today: IsoDate }) {
  const { placementStatus: placement, adviserName, adviserPhone } = offer
  const label = placement
    ? placementStatusLabel(placement, 'employer')
    : offerStatusLabel(offer.status, 'employer')
  const next = placement ? nextOfPlacement(placement) : nextOfOffer(offer.status)
  const dueOn = placement === 'reserved' ? offer.placementStartsOn : offer.dueOn
  const adviser = adviserPhone ? `${adviserName} (${adviserPhone})` : adviserName
  const owners: Partial<Record<Actor, string>> = { employer: 'u', jobhunter: 'de jobhunter' }
  if (next.owner === null) return <Notice title={label}>{next.sentence}</Notice>
  return (
    <NextStep
      what={`${label}. ${asReadBy('employer', next.sentence)}`}
      who={owners[next.owner] ?? adviser}
      dueOn={dueOn}
      late={dueOn !== null && dueOn < today}
    />
  )
}
