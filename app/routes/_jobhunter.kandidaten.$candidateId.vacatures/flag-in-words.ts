import { closingReasonFor, isClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import { flagStatusLabel } from '#app/domain/introduction/sentences.ts'
import type { FlagStatus } from '#app/domain/introduction/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

type Flag = {
  id: string
  status: FlagStatus
  reason: string
  answer: string | null
  dueOn: IsoDate
  vacancyTitle: string
  employer: string
  adviser: string
  mine: boolean
}

/** A tip as the jobhunter reads it: where it stands, and what the adviser answered. */
export type FlagInWords = {
  id: string
  about: string
  reason: string
  standing: string
  answer: string | null
  mayWithdraw: boolean
  adviser: string
  dueOn: IsoDate | null
}

export function flagInWords(flag: Flag): FlagInWords {
  const { id, status, reason, answer, dueOn, vacancyTitle, employer, adviser, mine } = flag
  const isOpen = status === 'open'
  return {
    id,
    about: `${vacancyTitle}, ${employer}`,
    reason,
    standing: flagStatusLabel(status, 'jobhunter'),
    answer: answer && isClosingReason(answer) ? closingReasonFor('jobhunter', answer) : answer,
    mayWithdraw: isOpen && mine,
    adviser,
    dueOn: isOpen ? dueOn : null,
  }
}
