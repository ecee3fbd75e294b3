import { minimumHourOn } from '#app/domain/coverage/law/minimum-wage.ts'
import { dutchEuro, type IsoDate } from '#app/domain/primitives.ts'

const YOUNGEST = 15
const ADULT = 21

/** A wage beside the law: below what anyone may be paid, below what an adult must be paid, or neither. */
export type WageBesideLaw =
  | { kind: 'allowed' }
  | { kind: 'tooLow'; sentence: string }
  | { kind: 'youthOnly'; sentence: string }

/**
 * An hourly wage beside the minimum wage (Wet minimumloon art. 7 and 8) of a day. Of an unknown age only the lowest
 * youth wage is sure; between that and the adult's it depends on who it is for.
 */
export function wageBesideLaw(hourCents: number, age: number | null, on: IsoDate): WageBesideLaw {
  const adult = minimumHourOn(ADULT, on)?.value
  const least = minimumHourOn(Math.max(age ?? YOUNGEST, YOUNGEST), on)?.value
  if (adult === undefined || least === undefined) return { kind: 'allowed' }
  if (hourCents < least) {
    const whose = age === null ? 'het laagste jeugdloon' : 'het minimumloon voor deze leeftijd'
    return { kind: 'tooLow', sentence: `Dit is minder dan ${whose}: ${dutchEuro(least)} per uur.` }
  }
  if (age !== null || hourCents >= adult) return { kind: 'allowed' }
  const sentence = `Vanaf 21 jaar is het minimumloon ${dutchEuro(adult)} per uur. Voor wie ouder is, moet het loon dus hoger zijn.`
  return { kind: 'youthOnly', sentence }
}
