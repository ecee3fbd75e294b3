import type { IsoDate } from '#app/domain/primitives.ts'
import { type Dated, day, rowOn } from './dated.ts'
import { CHECKED_ON, PARTICIPATIEWET, REGELRECHT } from './sources.ts'

/** Who can send a jobcoach: a row of a municipality's list, or one that every municipality has. */
export type JobcoachOrganisation = Dated & {
  id: string
  name: string
  source: string
  checkedOn: IsoDate
}

/**
 * What holds everywhere: the municipality's own way of support, and that of UWV. Lists of organisations by name are the
 * municipalities' own; no list with a source that could be checked was found, so they stand in the database, kept by
 * the municipality.
 */
export const GENERAL_ORGANISATIONS: readonly JobcoachOrganisation[] = [
  {
    id: 'ofMunicipality',
    name: 'Een jobcoach van de gemeente',
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    source: PARTICIPATIEWET,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'ofUwv',
    name: 'Een jobcoach van UWV',
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    source: REGELRECHT,
    checkedOn: CHECKED_ON,
  },
]

/** What holds everywhere on a day. For everyone the same: which of the two it is would tell the ground. */
export function generalOrganisationsOn(on: IsoDate): JobcoachOrganisation[] {
  return GENERAL_ORGANISATIONS.filter((row) => rowOn([row], on) !== undefined)
}
