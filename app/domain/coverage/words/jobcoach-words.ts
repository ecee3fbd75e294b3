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

/** That a jobcoach from outside was asked for, while it is not known whether one comes. Null where another line speaks. */
export function askedJobcoachWords(
  { instrument, certainty }: Pick<EmployerLine, 'instrument' | 'certainty'>,
  { jobcoach }: ChosenSupport,
): string | null {
  const isAsked = instrument === 'jobcoaching' && certainty === 'unknown' && jobcoach === 'external'
  return isAsked
    ? 'U koos een jobcoach van buiten. Uw adviseur vraagt die aan bij gemeente of UWV. Er is nog geen besluit.'
    : null
}

/**
 * What the employer chose, to stand beside the words of an offer on who supports; nothing where it did not choose, or
 * what the offer says may still be so.
 */
export function choiceBesideOffer(
  chosen: ChosenSupport,
  reader: 'employer' | 'staff',
): { term: string; description: string }[] {
  const isOwn = reader === 'employer'
  const instead = choiceInWords(
    chosen,
    isOwn ? 'iemand van u zelf' : 'iemand uit het eigen bedrijf',
  )
  if (instead === null) return []
  const description = `${isOwn ? 'U' : 'De werkgever'} koos ${instead}. Dat gaat voor op wat hier staat.`
  return [{ term: isOwn ? 'Uw keuze' : 'Keuze van de werkgever', description }]
}

function choiceInWords({ jobcoach, organisation }: ChosenSupport, own: string): string | null {
  switch (jobcoach) {
    case 'none':
      return 'voor werken zonder jobcoach'
    case 'internal':
      return own
    case 'external':
      return organisation === null ? null : `een jobcoach van ${organisation}`
    case null:
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
