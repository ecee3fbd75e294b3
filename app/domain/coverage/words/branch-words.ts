import { dutchDate } from '#app/domain/primitives.ts'
import type { Outcome } from '../coverage.ts'
import type { EmployerCoverage, EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import type { OutcomeSentences, Standing } from './branch-sentences.ts'
import { EMPLOYER_OUTCOMES } from './branch-words-employer.ts'
import { STAFF_OUTCOMES } from './branch-words-staff.ts'
import { lineName } from './line-words.ts'

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
 * measuring and of registration, which an employer may check by law; only staff reads the words of the route.
 */
export function branchWords(
  { lines, branches }: Pick<EmployerCoverage, 'lines' | 'branches'>,
  reader: BranchReader,
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
      sentences: outcomeSentences(branch, words),
    })),
  }
}

function certainWords(lines: readonly EmployerLine[]): string {
  const confirmed = lines.filter(({ certainty }) => certainty === 'confirmed').map(lineName)
  const terms = 'Zeker zijn de afspraken over werk, loon en begeleiding in dit voorstel.'
  return confirmed.length === 0 ? terms : `${terms} Ook dit staat vast: ${confirmed.join(', ')}.`
}

function outcomeSentences(branch: Branch, words: OutcomeSentences): string[] {
  const { outcome, on } = branch
  const benefit = standingIn(branch, 'wageCostBenefit')
  const about = SPOKEN_OF.flatMap((instrument) => {
    const line = branch.lines.find((one) => one.instrument === instrument)
    const said = line && words.instruments[instrument]?.(standingOf(line), line, benefit)
    return said ? [said] : []
  })
  return [words.opening[outcome](dutchDate(on)), ...about, words.closing[outcome]]
}

const SPOKEN_OF: readonly Instrument[] = [
  'noRiskPolicy',
  'flatRateSubsidy',
  'wageCostSubsidy',
  'wageCostBenefit',
]

function standingIn({ lines }: Branch, wanted: Instrument): Standing {
  const line = lines.find(({ instrument }) => instrument === wanted)
  return line ? standingOf(line) : 'unknown'
}

function standingOf({ certainty }: EmployerLine): Standing {
  if (certainty === 'unknown') return 'unknown'
  return certainty === 'notApplicable' ? 'not' : 'holds'
}
