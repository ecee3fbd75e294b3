import type { IsoDate } from '#app/domain/primitives.ts'
import type { Benefit } from '../facts.ts'
import { type Dated, day, rowOn } from './dated.ts'
import { CHECKED_ON } from './sources.ts'

/**
 * What a municipality has of its own, also for people outside the register. `mostCents` is the highest amount by the
 * months of contract, full time; `isConfirmed` false: the page is old or not the municipality's own, so ask.
 */
export type LocalInstrument = Dated & {
  id: string
  name: string
  municipalities: readonly string[]
  isWageSubsidy: boolean
  isConfirmed: boolean
  hoursAtLeast: number
  benefits: readonly Benefit[] | null
  most: readonly { monthsAtLeast: number; cents: number }[]
  purpose: string
  source: string
  checkedOn: IsoDate
}

export const LOCAL_INSTRUMENTS: readonly LocalInstrument[] = [
  {
    id: 'temporary-subsidy-groot-amsterdam',
    name: 'Tijdelijke loonkostensubsidie Groot-Amsterdam',
    municipalities: [
      'GM0358',
      'GM0362',
      'GM0363',
      'GM0384',
      'GM0394',
      'GM0437',
      'GM0736',
      'GM0451',
    ],
    inForceFrom: day('2024-04-22'),
    inForceUntil: null,
    isWageSubsidy: true,
    isConfirmed: false,
    hoursAtLeast: 16,
    benefits: ['bijstand', 'ioaw', 'ioaz'],
    most: [
      { monthsAtLeast: 6, cents: 300_000 },
      { monthsAtLeast: 12, cents: 500_000 },
    ],
    purpose: 'Voor wie uit bijstand, IOAW of IOAZ komt en extra begeleiding of scholing krijgt.',
    source:
      'https://www.ao-metalektro.nl/vergoedingen/tijdelijke-loonkostensubsidie-groot-amsterdam/',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'employer-cheque-utrecht',
    name: 'Werkgeverscheque Utrecht',
    municipalities: ['GM0344'],
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    isWageSubsidy: false,
    isConfirmed: true,
    hoursAtLeast: 12,
    benefits: null,
    most: [
      { monthsAtLeast: 6, cents: 300_000 },
      { monthsAtLeast: 12, cents: 500_000 },
    ],
    purpose:
      'Voor extra kosten die niets anders vergoedt (scholing, begeleiding, aanpassing), niet voor loon. Eerst contact met het WSP.',
    source: 'https://loket.digitaal.utrecht.nl/nl/products/werkgeverscheque',
    checkedOn: CHECKED_ON,
  },
]

/** The local instruments of a municipality on a day. */
export function localInstrumentsOn(municipality: string, on: IsoDate): LocalInstrument[] {
  return LOCAL_INSTRUMENTS.filter(
    (row) => row.municipalities.includes(municipality) && rowOn([row], on) !== undefined,
  )
}
