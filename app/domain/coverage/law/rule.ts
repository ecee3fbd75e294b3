import type { IsoDate } from '#app/domain/primitives.ts'
import type { Authority, Category, Instrument } from '../instruments.ts'
import type { Reason } from '../words/reasons.ts'
import type { Dated } from './dated.ts'

/** Something the employer does, for these reasons, by a day: of the start, the first paid day, the last for asking, or in a year. */
export type RuleTask = {
  text: string
  because: readonly Reason[]
  by: 'startsOn' | 'workStart' | 'applyBy' | 'nextFirstOfMay' | null
}

/**
 * The law on one instrument in one period, in words for the rules page and with what the employer does. A change of
 * law is a new row; an old row never changes.
 */
export type CoverageRule = Dated & {
  id: string
  instrument: Instrument
  category: Category | null
  /** False where the rules of that period are not carried here: the answer is then unknown. */
  carried: boolean
  condition: string
  amount: string
  decides: Authority
  /** Who applies, and by when, in words. */
  applies: string
  tasks: readonly RuleTask[]
  basis: string
  source: string
  checkedOn: IsoDate
}
