import { addMonths, type IsoDate } from '#app/domain/primitives.ts'
import type { AuthorityAnswers } from './terms.ts'

export type AnsweredInstrument = keyof AuthorityAnswers
export type WrongAnswerDay = {
  instrument: AnsweredInstrument
  because: 'dayInTheFuture' | 'dayTooLongAgo'
}

const MOST_MONTHS_AGO = 24

/**
 * The first answer of municipality or UWV with a day that cannot be: one that is still to come, or one of more than two
 * years ago, which cannot be about an offer of now. Null when every day can be.
 */
export function wrongAnswerDay(answers: AuthorityAnswers, today: IsoDate): WrongAnswerDay | null {
  for (const instrument of ANSWERED) {
    const on = answers[instrument]?.on
    if (on === undefined) continue
    if (on > today) return { instrument, because: 'dayInTheFuture' }
    if (on < earliestAnswerDay(today)) return { instrument, because: 'dayTooLongAgo' }
  }
  return null
}

/** The first day that an answer on an offer of today can have. */
export function earliestAnswerDay(today: IsoDate): IsoDate {
  return addMonths(today, -MOST_MONTHS_AGO)
}

const ANSWERED = ['trialPlacement', 'flatRateSubsidy', 'wageCostSubsidy'] as const
