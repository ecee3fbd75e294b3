import type { IsoDate } from '#app/domain/primitives.ts'
import type { CoveragePeriod, InstrumentCoverage } from '../coverage.ts'
import type { Certainty, Informant } from '../instruments.ts'
import { NEED_WORDS, type Need } from '../words/needs.ts'
import type { Reason } from '../words/reasons.ts'
import type { CoverageCase } from './coverage-case.ts'
import type { ExactPeriod } from './period.ts'

/** What the rule of one instrument says of a case; all that is left out is null or empty in the answer. */
export type Assessment = {
  certainty: Certainty
  because: Reason
  on?: IsoDate | null
  periods?: readonly ExactPeriod[]
  /** The amounts where no day is known from which they are due. */
  amounts?: Pick<CoveragePeriod, 'perHourCents' | 'perMonthCents' | 'perYearCents' | 'basedOn'>
} & Partial<
  Pick<
    InstrumentCoverage,
    | 'name'
    | 'category'
    | 'from'
    | 'until'
    | 'formula'
    | 'needs'
    | 'canTell'
    | 'decides'
    | 'decidesBy'
    | 'applyBy'
    | 'source'
    | 'checkedOn'
    | 'basis'
  >
>

/** One instrument's rule: pure, from the case on the day on which the question is asked. */
export type Assess = (one: CoverageCase) => Assessment

export function notApplicable(because: Reason, on: IsoDate | null = null): Assessment {
  return { certainty: 'notApplicable', because, on }
}

/** Not known, whatever the facts: who can tell. */
export function unknown(because: Reason, canTell: Informant): Assessment {
  return { certainty: 'unknown', because, canTell }
}

/** Unknown until these facts are; who can supply the first of them is asked first. */
export function missing(because: Reason, needs: readonly [Need, ...Need[]]): Assessment {
  return { certainty: 'unknown', because, canTell: NEED_WORDS[needs[0]].canTell, needs: [...needs] }
}
