import { dutchDate } from '#app/domain/primitives.ts'
import type { Dated } from '../law/dated.ts'

/** From when to when a row counts, as people read it. */
export function periodInWords({ inForceFrom, inForceUntil }: Dated): string {
  const until = inForceUntil === null ? null : `tot en met ${dutchDate(inForceUntil)}`
  if (inForceFrom === null) return until ?? 'altijd'
  const from = `vanaf ${dutchDate(inForceFrom)}`
  return until === null ? `${from}, einde niet bekend` : `${from} ${until}`
}

export const NO_ROWS = 'Voor deze dag staat hier niets in het portaal.'
export const CHECK_IS_OLD = 'Langer dan zes maanden geleden'

/** How many sources want another look. */
export function oldChecksSentence(count: number): string {
  return count === 1
    ? 'Eén bron is langer dan zes maanden geleden nagekeken.'
    : `${count} bronnen zijn langer dan zes maanden geleden nagekeken.`
}

/** What an administrator does about an old check: the rows are part of the portal, so nobody changes them here. */
export const OLD_CHECKS_ADVICE =
  'Zelf kunt u hier niets aanpassen. Laat het de makers van het portaal weten: zij kijken de bron na. Een nieuwe dag, of een gewijzigde regel, komt mee met een nieuwe versie van het portaal.'
