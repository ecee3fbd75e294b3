import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { Outcome } from '../coverage.ts'
import type { EmployerLine } from '../for-employer.ts'
import type { Certainty, Instrument } from '../instruments.ts'
import { sinceWords } from './amount-words.ts'

/**
 * One outcome, as the sentences need it: the day that is supposed for the measuring and the first day with wage, in
 * words; whether that measuring comes before the first day with wage, and how loonkostenvoordeel stands.
 */
export type OutcomeFacts = {
  outcome: Outcome
  lastDay: string
  firstDayWithWage: string
  isBeforeWage: boolean
  benefit: Certainty
}

/** Follows the line: confirmed holds however the measuring ends, expected may rest on the registration. */
export type InstrumentSentence = (line: EmployerLine, about: OutcomeFacts) => string | null

/** One set of words on both outcomes; `likely` gets the day that is supposed for the measuring, in words. */
export type OutcomeSentences = {
  likely: (lastDay: string) => string
  ifNot: string
  titles: Record<Outcome, string>
  opening: Record<Outcome, (about: OutcomeFacts) => string>
  instruments: Partial<Record<Instrument, InstrumentSentence>>
}

/** ' vanaf 1 juli 2026 tot en met 30 juni 2031'; without a last day or a first day that part is left out. */
export function fromUntilWords({ from, until }: { from: IsoDate | null; until: IsoDate | null }) {
  return `${sinceWords(from)}${until === null ? '' : ` tot en met ${dutchDate(until)}`}`
}
