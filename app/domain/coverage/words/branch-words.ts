import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { Outcome } from '../coverage.ts'
import type { EmployerCoverage, EmployerLine } from '../for-employer.ts'
import type { Certainty, Instrument } from '../instruments.ts'
import type { OutcomeFacts, OutcomeSentences } from './branch-sentences.ts'
import { EMPLOYER_OUTCOMES } from './branch-words-employer.ts'
import { STAFF_OUTCOMES } from './branch-words-staff.ts'
import { INSTRUMENT_NAMES } from './names.ts'

export type BranchReader = 'employer' | 'staff'
type Branch = EmployerCoverage['branches'][number]

export type OutcomeWords = { outcome: Outcome; title: string; sentences: string[] }

/** What an adviser who cannot promise says of an open measuring: certain, likely and why, if not; then both outcomes. */
export type BranchWords = {
  certain: string
  likely: string
  ifNot: string
  outcomes: OutcomeWords[]
}

const READERS: Record<BranchReader, OutcomeSentences> = {
  employer: EMPLOYER_OUTCOMES,
  staff: STAFF_OUTCOMES,
}

/**
 * The words beside both outcomes of a measuring that is not done; null where none is open. The employer reads of the
 * measuring and of registration, which an employer may check by law; only staff reads the words of the route. They
 * promise nothing for the day of the measuring, as they may be read after it. `workStart` is the first day with wage.
 */
export function branchWords(
  { lines, branches }: Pick<EmployerCoverage, 'lines' | 'branches'>,
  { reader, workStart }: { reader: BranchReader; workStart: IsoDate },
): BranchWords | null {
  const [first] = branches
  if (first === undefined) return null
  const words = READERS[reader]
  return {
    certain: certainWords(lines),
    likely: words.likely(dutchDate(first.on)),
    ifNot: words.ifNot,
    outcomes: branches.map((branch) => ({
      outcome: branch.outcome,
      title: words.titles[branch.outcome],
      sentences: outcomeSentences(branch, workStart, words),
    })),
  }
}

function certainWords(lines: readonly EmployerLine[]): string {
  const confirmed = lines
    .filter(({ certainty }) => certainty === 'confirmed')
    .map(({ name, instrument }) => name ?? INSTRUMENT_NAMES[instrument].toLowerCase())
  const terms = 'Zeker zijn de afspraken over werk en loon in dit voorstel.'
  return confirmed.length === 0 ? terms : `${terms} Ook dit staat vast: ${confirmed.join(', ')}.`
}

function outcomeSentences(branch: Branch, workStart: IsoDate, words: OutcomeSentences): string[] {
  const { outcome, on, lines } = branch
  const about: OutcomeFacts = {
    outcome,
    lastDay: dutchDate(on),
    firstDayWithWage: dutchDate(workStart),
    isBeforeWage: on < workStart,
    benefit: benefitIn(branch),
  }
  const said = SPOKEN_OF.flatMap((instrument) => {
    const line = lines.find((one) => one.instrument === instrument)
    const sentence = line && words.instruments[instrument]?.(line, about)
    return sentence ? [sentence] : []
  })
  return [words.opening[outcome](about), ...said]
}

const SPOKEN_OF: readonly Instrument[] = [
  'noRiskPolicy',
  'flatRateSubsidy',
  'wageCostSubsidy',
  'wageCostBenefit',
  'jobcoaching',
]

function benefitIn({ lines }: Branch): Certainty {
  return lines.find(({ instrument }) => instrument === 'wageCostBenefit')?.certainty ?? 'unknown'
}
