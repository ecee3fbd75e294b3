import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import type { ChosenSupport } from '#app/domain/coverage/words/jobcoach-words.ts'
import { sickDay } from '#app/domain/coverage/words/sick-day.ts'
import type { OfferSupport } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { costsAtAGlance } from './costs-at-a-glance.ts'
import { whoHelps } from './who-helps.ts'

export type Glance = { question: string; answer: string; more: string }

type Shown = {
  support: OfferSupport
  workStart: IsoDate
  chosen: ChosenSupport
  today: IsoDate
}

/** The three things an employer wants to know, in the order of asking: sickness, help, and what remains to pay. */
export function glance(
  coverage: EmployerCoverage,
  { support, workStart, chosen, today }: Shown,
): Glance[] {
  const { answer, more } = sickDay(coverage, { workStart, today })
  const costs = costsAtAGlance(coverage, today)
  return [
    { question: 'Is ziekte geregeld?', answer, more },
    { question: 'Wie helpt?', ...whoHelps(coverage.lines, support, chosen) },
    ...(costs === null ? [] : [costs]),
  ]
}
