import type { Category, Instrument } from '../instruments.ts'
import { day } from './dated.ts'
import { CHECKED_ON } from './sources.ts'

/** What every rule row that began on 1 January 2026 has in common. */
export function from2026(instrument: Instrument, category: Category | null = null) {
  return {
    id: category ? `${instrument}-${category}-2026` : `${instrument}-2026`,
    instrument,
    category,
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    carried: true,
    checkedOn: CHECKED_ON,
  }
}
