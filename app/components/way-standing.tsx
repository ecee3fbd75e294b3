import {
  type ClosingReason,
  closingReasonFor,
  isClosingReason,
  type WayReader,
} from '#app/domain/introduction/closing-reasons.ts'
import {
  nextOfRequest,
  ON_HOLD_SENTENCES,
  requestStatusLabel,
} from '#app/domain/introduction/sentences.ts'
import type { RequestStatus } from '#app/domain/introduction/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { NextStep } from './next-step.tsx'
import { Notice } from './notice.tsx'

type Request = {
  status: RequestStatus
  onHold: boolean
  dueOn: IsoDate
  closedBecause: string | null
  closingText: string | null
  candidateCode: string | null
  employerName: string
  adviserName: string
  adviserPhone: string | null
  jobhunterName: string | null
}

type StandingProps = { request: Request; reader: WayReader; today: IsoDate }

/** Where a request stands for this reader: what happens next, who does it and by when, or why it is closed. */
export function WayStanding({ request, reader, today }: StandingProps) {
  const label = requestStatusLabel(request.status, reader)
  if (request.status === 'closed')
    return <Notice title={label}>{whyClosed(request, reader)}</Notice>
  if (request.onHold) return <Notice title={label}>{ON_HOLD_SENTENCES[reader]}</Notice>
  const next = nextOfRequest(request.status, { hasCandidate: request.candidateCode !== null })
  return (
    <NextStep
      what={`${label}. ${next.sentence}`}
      who={next.owner === reader ? 'u' : ownerName(request, next.owner)}
      dueOn={request.dueOn}
      late={request.dueOn < today}
    />
  )
}

function whyClosed({ closedBecause, closingText }: Request, reader: WayReader): string {
  const code: ClosingReason | null =
    closedBecause !== null && isClosingReason(closedBecause) ? closedBecause : null
  const because = code ? closingReasonFor(reader, code) : 'Deze aanvraag is gesloten.'
  return closingText ? `${because} ${closingText}` : because
}

function ownerName(request: Request, owner: string | null): string {
  const { adviserName, adviserPhone, employerName, jobhunterName } = request
  if (owner === 'adviser') return adviserPhone ? `${adviserName} (${adviserPhone})` : adviserName
  if (owner === 'employer') return employerName
  return jobhunterName ? `${jobhunterName}, de jobhunter` : 'de jobhunter'
}
