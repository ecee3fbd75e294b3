import { day } from './dated.ts'
import { CHECKED_ON, UWV_WERKGEVERS } from './sources.ts'

/**
 * The experiment with loondispensatie for Wajong without capacity and IVA (AMvB brede inzet): the days on which it took
 * applications, and the last day of what is granted.
 */
export const DISPENSATION_EXPERIMENT = {
  inForceFrom: day('2023-04-22'),
  inForceUntil: day('2026-10-31'),
  grantedUntil: day('2028-04-21'),
  source: UWV_WERKGEVERS,
  checkedOn: CHECKED_ON,
}
