import { columnOf } from './columns.ts'
import { type Refusal, ROW_REFUSALS } from './sentences.ts'
import { wordsOfColumn } from './words.ts'

/** The Dutch sentence of a refused row; where a column takes few words, it names them. */
export function refusalSentence({ column, because }: Omit<Refusal, 'line'>): string {
  const known = column === null ? null : columnOf(column)
  const words = known === null || known === 'bsn' ? null : wordsOfColumn(known)
  if (because !== 'unknownWord' || words === null) return ROW_REFUSALS[because]
  return `Hier staat een woord dat wij niet kennen. Kies uit: ${words.join('; ')}.`
}
