import { NextStep } from '#app/components/next-step.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Stack } from '#app/components/page.tsx'
import type { TimelineEvent } from '#app/components/timeline.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import { dueDayOf } from '#app/domain/vacancy/due-day.ts'
import { nextOfVacancy, vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'

type Standing = {
  status: VacancyStatus
  dueOn: IsoDate | null
  employer: string
  phone: string | null
  adviser: string
  isOwn: boolean
  question: string | null
  version: number
  publishedVersion: number | null
}

/** Where a vacancy stands for its adviser: the next step, what was asked and answered, and which text others read. */
export function VacancyStanding({
  vacancy,
  events,
  today,
}: {
  vacancy: Standing
  events: readonly TimelineEvent[]
  today: IsoDate
}) {
  const { status, question, version, publishedVersion } = vacancy
  const dueOn = dueDayOf(vacancy)
  const label = vacancyStatusLabel(status, 'adviser')
  const { owner, sentence } = nextOfVacancy(status, 'adviser')
  const answer = status === 'provisional' ? events[0]?.because : undefined
  return (
    <Stack>
      {owner === null ? (
        <Notice title={label}>{sentence}</Notice>
      ) : (
        <NextStep
          what={`${label}. ${sentence}`}
          who={owner === 'employer' ? employerOf(vacancy) : adviserOf(vacancy)}
          dueOn={dueOn}
          late={dueOn !== null && dueOn < today}
        />
      )}
      {question ? <Notice title="U vroeg de werkgever">{question}</Notice> : null}
      {answer ? <Notice title="Antwoord van de werkgever">{answer}</Notice> : null}
      {publishedVersion !== null && publishedVersion !== version && owner !== null ? (
        <Notice kind="warning" title="Anderen lezen nog de vorige tekst">
          Jobhunters zien de nieuwe tekst zodra u die openzet.
        </Notice>
      ) : null}
    </Stack>
  )
}

function employerOf({ employer, phone }: Standing): string {
  return phone ? `${employer} (${phone})` : employer
}

function adviserOf({ adviser, isOwn }: Standing): string {
  return isOwn ? 'u' : adviser
}
