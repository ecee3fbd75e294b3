import type { WayReader } from '#app/domain/introduction/closing-reasons.ts'
import {
  nextOfRequest,
  ON_HOLD_SENTENCES,
  requestStatusLabel,
} from '#app/domain/introduction/sentences.ts'
import type { RequestStatus } from '#app/domain/introduction/statuses.ts'
import { asReadBy } from '#app/domain/next-step.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { NextStep } from './next-step.tsx'
import { Notice } from './notice.tsx'

type Request = {
  status: RequestStatus
  onHold: boolean
  dueOn: IsoDate
  whyClosed: string | null
  candidateCode: string | null
  employerName: string
  adviserName: string
  adviserPhone: string | null
  jobhunterName: string | null
}

type StandingProps = {
  request: Request
  reader: WayReader
  today: IsoDate
  /** The day of the meeting that is planned. */
  meetingOn?: IsoDate | null
}

/** Where a request stands for this reader: what happens next, who does it and by when, or why it is closed. */
export function WayStanding({ request, reader, today, meetingOn = null }: StandingProps) {
  const label = requestStatusLabel(request.status, reader)
  if (request.status === 'closed') return <Notice title={label}>{request.whyClosed}</Notice>
  if (request.onHold) return <Notice title={label}>{ON_HOLD_SENTENCES[reader]}</Notice>
  const next = nextOfRequest(request.status, { hasCandidate: request.candidateCode !== null })
  return (
    <NextStep
      what={
        meetingOn
          ? asReadBy(reader, meetingInWords(meetingOn, today))
          : `${label}. ${asReadBy(reader, next.sentence)}`
      }
      who={next.owner === reader ? 'u' : ownerName(request, next.owner)}
      dueOn={meetingOn ?? request.dueOn}
      late={(meetingOn ?? request.dueOn) < today}
    />
  )
}

function meetingInWords(on: IsoDate, today: IsoDate): string {
  return on > today
    ? `De kennismaking is op ${dutchDate(on)}.`
    : `De kennismaking was op ${dutchDate(on)}. De bedrijfsadviseur legt vast hoe het ging.`
}

function ownerName(request: Request, owner: string | null): string {
  const { adviserName, adviserPhone, employerName, jobhunterName } = request
  if (owner === 'adviser') return adviserPhone ? `${adviserName} (${adviserPhone})` : adviserName
  if (owner === 'employer') return employerName
  return jobhunterName ? `${jobhunterName}, de jobhunter` : 'de jobhunter'
}
