import { dutchDate } from '#app/domain/primitives.ts'
import type { Dated } from '../law/dated.ts'

/** From when to when a row counts, as people read it. */
export function periodInWords({ inForceFrom, inForceUntil }: Dated): string {
  const until = inForceUntil === null ? null : `tot en met ${dutchDate(inForceUntil)}`
  if (inForceFrom === null) return until ?? 'altijd'
  const from = `vanaf ${dutchDate(inForceFrom)}`
  return until === null ? `${from}, einde niet bekend` : `${from} ${until}`
}
