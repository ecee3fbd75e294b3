import { NextStep } from '#app/components/next-step.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import { dueDayOf } from '#app/domain/vacancy/due-day.ts'
import { nextOfVacancy, vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'

type Standing = { status: VacancyStatus; dueOn: IsoDate | null; adviser: string }

/** Where a vacancy stands for its employer: what happens next, who does it and by when. */
export function VacancyStanding({ vacancy, today }: { vacancy: Standing; today: IsoDate }) {
  const { status, adviser } = vacancy
  const dueOn = dueDayOf(vacancy)
  const label = vacancyStatusLabel(status, 'employer')
  const { owner, sentence } = nextOfVacancy(status, 'employer')
  if (owner === null) return <Notice title={label}>{sentence}</Notice>
  return (
    <NextStep
      what={`${label}. ${sentence}`}
      who={owner === 'employer' ? 'u' : adviser}
      dueOn={dueOn}
      late={dueOn !== null && dueOn < today}
    />
  )
}
