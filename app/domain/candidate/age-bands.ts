import { addMonths, type IsoDate } from '#app/domain/primitives.ts'

/** From 27 on other help applies than before; for a sender's own staff only, never for an employer. */
export const AGE_BANDS = ['from27', 'upTo26', 'unknown'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const AGE_BAND_LABELS: Record<AgeBand, string> = {
  from27: '27 jaar of ouder',
  upTo26: '26 jaar of jonger',
  unknown: 'nog niet bekend',
}

/** The last day of birth of whoever is 27 by now. */
export function lastBirthDayOf27(today: IsoDate): IsoDate {
  return addMonths(today, -27 * 12)
}

/** In which band someone falls today. */
export function ageBandOf(birthDate: IsoDate | null, today: IsoDate): AgeBand {
  if (birthDate === null) return 'unknown'
  return birthDate <= lastBirthDayOf27(today) ? 'from27' : 'upTo26'
}
