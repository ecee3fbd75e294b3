import { Card, Cards } from '#app/components/card.tsx'
import { Section } from '#app/components/page.tsx'
import { Tag } from '#app/components/tag.tsx'
import { Text } from '#app/components/text.tsx'
import { meetingStatusLabel } from '#app/domain/introduction/sentences.ts'
import type { MeetingStatus } from '#app/domain/introduction/statuses.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'

type Meeting = {
  id: string
  status: MeetingStatus
  plannedOn: IsoDate
  plannedTime: string
  place: string
  who: string
  outcomeEmployer: string | null
  outcomeCandidate: string | null
}

/** The meetings of a request and how they went, newest first. */
export function Meetings({ meetings }: { meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null
  return (
    <Section title="Kennismakingen">
      <Cards list>
        {meetings.map((meeting) => (
          <Card
            key={meeting.id}
            title={`${dutchDate(meeting.plannedOn)}, ${meeting.plannedTime}`}
            aside={<Tag>{meetingStatusLabel(meeting.status, 'adviser')}</Tag>}
          >
            <Text>
              {meeting.place}, met {meeting.who}
            </Text>
            {meeting.outcomeEmployer ? <Text>Werkgever: {meeting.outcomeEmployer}</Text> : null}
            {meeting.outcomeCandidate ? <Text>Kandidaat: {meeting.outcomeCandidate}</Text> : null}
          </Card>
        ))}
      </Cards>
    </Section>
  )
}
