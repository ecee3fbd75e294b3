import type { ConsentStatus, ReleaseStatus } from '#app/domain/candidate/visibility.ts'
import type { MeetingStatus, RequestStatus } from '#app/domain/introduction/statuses.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { PlacementOfWay, RequestWay } from '#app/domain/way/way.ts'

/** A request as a query has it, beside its newest meeting, its newest offer and its placement. */
export type WayRow = {
  status: RequestStatus
  onHold: boolean
  dueOn: IsoDate
  closedBecause: string | null
  closingText: string | null
  candidateCode: string | null
  someoneIsAsked: boolean
  checkNeeded: boolean | null
  checkDueOn: IsoDate | null
  release: ReleaseStatus | null
  consent: ConsentStatus | null
  meetingStatus: MeetingStatus | null
  plannedOn: IsoDate | null
  plannedTime: string | null
  offerStatus: OfferStatus | null
  offerSentOn: IsoDate | null
  offerDueOn: IsoDate | null
  placementStatus: PlacementStatus | null
  placementStartsOn: IsoDate | null
  placementDueOn: IsoDate | null
  otherOutcome: string | null
}

/** What of a row says where the way stands. */
export function wayOfRow(row: WayRow): RequestWay {
  const { status, onHold, dueOn, closedBecause, closingText, someoneIsAsked } = row
  const { meetingStatus, plannedOn, plannedTime, offerStatus, offerSentOn, offerDueOn } = row
  return {
    kind: 'request',
    status,
    onHold,
    hasCandidate: row.candidateCode !== null,
    someoneIsAsked,
    dueOn,
    closedBecause,
    closingText,
    meeting:
      meetingStatus && plannedOn && plannedTime !== null
        ? { status: meetingStatus, plannedOn, plannedTime }
        : null,
    offer: offerStatus && {
      status: offerStatus,
      wasSent: offerSentOn !== null,
      dueOn: offerDueOn,
    },
    placement: placementOfRow(row),
  }
}

function placementOfRow(row: WayRow): PlacementOfWay | null {
  const { placementStatus: status, placementStartsOn: startsOn, placementDueOn: dueOn } = row
  if (status === null || startsOn === null || dueOn === null) return null
  return {
    status,
    startsOn,
    dueOn,
    steppedBack: row.release !== 'released' || row.consent === 'withdrawn',
    isDisputed: row.otherOutcome !== null,
    checkDueOn: row.checkNeeded ? row.checkDueOn : null,
  }
}
