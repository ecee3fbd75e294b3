import type { IsoDate } from '#app/domain/primitives.ts'
import type { Formula } from '../sums/formula.ts'
import type { Need } from '../words/needs.ts'
import type { Assessment } from './assessment.ts'
import type { ExactPeriod } from './period.ts'

type Counted = { periods: ExactPeriod[]; formula: Formula; needs: Need[] }

/**
 * A support that was decided on a day, with its amounts: confirmed, but only expected while the figures of its first
 * period are not published.
 */
export function byDecision(
  decidedOn: IsoDate,
  from: IsoDate,
  until: IsoDate | null,
  counted: Counted,
): Assessment {
  const isPublished = counted.periods[0]?.basedOn === null
  return {
    certainty: isPublished ? 'confirmed' : 'expected',
    because: isPublished ? 'decided' : 'amountNotPublished',
    on: decidedOn,
    from,
    until,
    ...counted,
  }
}
