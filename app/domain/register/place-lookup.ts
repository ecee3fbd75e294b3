import type { PlaceBook } from '#app/domain/places/place-book.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { type Parsed, parsed, unreadable } from './cell.ts'

/** Finds a municipality by its CBS code, its name, or the name of a place in it. */
export type PlaceLookup = (written: string) => Parsed<MunicipalityCode>

/** Names in daily use that are not the official ones. */
const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  "'s-gravenhage": 'Den Haag',
  'den bosch': "'s-Hertogenbosch",
}
const CBS_CODE = /^(?:gm)?(\d{4})$/i

/** A lookup for the column `plaats` over these places. */
export function placeLookup(book: Pick<PlaceBook, 'municipalities' | 'find'>): PlaceLookup {
  const codes = new Map<string, MunicipalityCode>(
    book.municipalities.map(({ code }) => [code, code]),
  )
  return (written) => {
    const name = written.replace(/^\s*gemeente\s+/i, '').trim()
    const digits = CBS_CODE.exec(name)?.[1]
    if (digits) {
      const code = codes.get(`GM${digits}`)
      return code ? parsed(code) : unreadable('unknownPlace')
    }
    const found = book.find(OFFICIAL_NAMES[name.toLowerCase()] ?? name)
    return found.ok ? parsed(found.municipality) : unreadable(found.because)
  }
}
