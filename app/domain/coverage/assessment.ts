import type { IsoDate } from '#app/domain/primitives.ts'
import type { CoverageLine } from './coverage-line.ts'
import type { CoverageFacts } from './facts.ts'
import type { Certainty, Informant } from './instruments.ts'
import { CAN_TELL, type Need, type Reason } from './reasons.ts'
import type { CoverageTerms } from './terms.ts'

/** What the rule of one instrument says of facts and terms; all that is left out is null or empty on the line. */
export type Assessment = {
  certainty: Certainty
  because: Reason
  on?: IsoDate | null
} & Partial<
  Pick<
    CoverageLine,
    | 'from'
    | 'until'
    | 'perMonthCents'
    | 'perYearCents'
    | 'basedOn'
    | 'formula'
    | 'needs'
    | 'canTell'
    | 'decides'
    | 'decidesBy'
  >
>

/** One instrument's rule: pure, from facts, terms and the day on which the question is asked. */
export type Assess = (facts: CoverageFacts, terms: CoverageTerms, on: IsoDate) => Assessment

export function notApplicable(because: Reason, on: IsoDate | null = null): Assessment {
  return { certainty: 'notApplicable', because, on }
}

/** Not worked out here, whatever the facts: who can tell. */
export function unknown(because: Reason, canTell: Informant): Assessment {
  return { certainty: 'unknown', because, canTell }
}

/** Unknown until these facts are; who can supply the first of them is asked first. */
export function missing(because: Reason, needs: readonly [Need, ...Need[]]): Assessment {
  return { certainty: 'unknown', because, canTell: CAN_TELL[needs[0]], needs: [...needs] }
}
