import type { Outcome } from '../coverage.ts'
import type { EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'

/** How an instrument stands in one outcome. The sentence of the subsidy also knows how the benefit stands. */
export type Standing = 'holds' | 'not' | 'unknown'
export type InstrumentSentence = (
  standing: Standing,
  line: EmployerLine,
  benefit: Standing,
) => string | null

/** One set of words on both outcomes; `opening` and `likely` get the last day for measuring, in words. */
export type OutcomeSentences = {
  likely: (lastDay: string) => string
  ifNot: string
  titles: Record<Outcome, string>
  opening: Record<Outcome, (lastDay: string) => string>
  closing: Record<Outcome, string>
  instruments: Partial<Record<Instrument, InstrumentSentence>>
}
