import type { EmployerLine } from '../for-employer.ts'
import type { JobcoachChoice } from '../terms.ts'

/** Who supports at work, as the employer chose: the organisation by name; null while nothing was chosen. */
export type ChosenSupport = {
  jobcoach: JobcoachChoice | null
  organisation: string | null
  /** Whether the employer can still choose, or choose otherwise. */
  mayChoose: boolean
}

export const NOTHING_CHOSEN: ChosenSupport = {
  jobcoach: null,
  organisation: null,
  mayChoose: false,
}

/** Whether this is the line of a jobcoach, with someone of the employer's own chosen for it. */
export function isOwnJobcoach(
  { instrument }: Pick<EmployerLine, 'instrument'>,
  { jobcoach }: ChosenSupport,
): boolean {
  return instrument === 'jobcoaching' && jobcoach === 'internal'
}

/** What a jobcoach of the employer's own means for it: subsidy to ask for. Null where another line or choice speaks. */
export function ownJobcoachWords(line: EmployerLine, chosen: ChosenSupport): string | null {
  if (!isOwnJobcoach(line, chosen)) return null
  switch (line.certainty) {
    case 'confirmed':
      return 'Gemeente of UWV heeft over de begeleiding besloten. U koos iemand van u zelf. Uw adviseur kijkt met u of dit besluit daarvoor geldt.'
    case 'expected':
      return 'U koos iemand van u zelf. Voor een eigen jobcoach kan er subsidie zijn. U vraagt die aan via uw adviseur. Er is nog geen besluit.'
    case 'unknown':
      return 'U koos iemand van u zelf. Voor een eigen jobcoach kan er subsidie zijn. Of dat hier zo is, weten wij nog niet. U vraagt het via uw adviseur.'
    case 'notApplicable':
      return null
  }
}

/** The organisation that was chosen, beside what is said of the jobcoach. */
export function organisationWords(
  { instrument }: Pick<EmployerLine, 'instrument'>,
  { jobcoach, organisation }: ChosenSupport,
): string[] {
  const isChosen = instrument === 'jobcoaching' && jobcoach === 'external' && organisation !== null
  return isChosen ? [`Uw keuze: ${organisation}.`] : []
}
