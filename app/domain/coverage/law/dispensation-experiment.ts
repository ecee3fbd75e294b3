import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { type Dated, day, rowOn } from './dated.ts'
import { CHECKED_ON, UWV_WERKGEVERS } from './sources.ts'

/** The last day on which UWV takes applications for the experiment. */
export const EXPERIMENT_CLOSES_ON = day('2026-10-31')

/** The last day of what is granted within the experiment. */
export const EXPERIMENT_GRANTED_UNTIL = day('2028-04-21')

export type DispensationExperiment = Dated & {
  id: string
  phase: 'takesApplications' | 'runsOut' | 'over'
  source: string
  checkedOn: IsoDate
}

/**
 * The experiment with loondispensatie for Wajong without capacity and IVA (AMvB brede inzet): first it takes
 * applications, then what was granted runs out.
 */
export const DISPENSATION_EXPERIMENT: readonly DispensationExperiment[] = [
  experiment('takesApplications', day('2023-04-22'), EXPERIMENT_CLOSES_ON),
  experiment('runsOut', addDays(EXPERIMENT_CLOSES_ON, 1), EXPERIMENT_GRANTED_UNTIL),
  experiment('over', addDays(EXPERIMENT_GRANTED_UNTIL, 1), null),
]

/** Whether UWV takes applications for the experiment on a day. */
export function takesExperimentApplications(on: IsoDate): boolean {
  return rowOn(DISPENSATION_EXPERIMENT, on)?.phase === 'takesApplications'
}

function experiment(
  phase: DispensationExperiment['phase'],
  inForceFrom: IsoDate,
  inForceUntil: IsoDate | null,
): DispensationExperiment {
  const id = `dispensation-experiment-${inForceFrom}`
  return { id, phase, inForceFrom, inForceUntil, source: UWV_WERKGEVERS, checkedOn: CHECKED_ON }
}
