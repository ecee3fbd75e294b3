import { addDays, addMonths, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastCorrectionDay, lastDayWithin, lastOfMonth, laterDay } from '../days.ts'
import type { Certainty } from '../instruments.ts'
import { limitOn } from '../law/parameters.ts'
import type { Need } from '../words/needs.ts'
import type { Reason } from '../words/reasons.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { benefitPeriods } from './benefit-periods.ts'
import type { CoverageCase } from './coverage-case.ts'
import { disabilityRight } from './disability-right.ts'
import type { ExactPeriod } from './period.ts'

type Period = { from: IsoDate; until: IsoDate | null }
type Verdict =
  | {
      is: 'holds'
      certainty: Certainty & ('confirmed' | 'expected')
      because: Reason
      on: IsoDate | null
      needs?: Need[]
    }
  | { is: 'unknown'; because: Reason; need: Need }
  | { is: 'not'; because: Reason }

/**
 * Loonkostenvoordeel arbeidsgehandicapte (Wtl art. 2.6 to 2.9), the higher of the two, for three years, of which the
 * last payroll period counts whole (art. 2.8 lid 2); after that the
 * one for the jobs agreement as long as someone is registered. Null where the lower one, or none, is what holds.
 */
export function disabledBenefit(
  one: CoverageCase,
  byRegister: Assessment,
  registered: Period | null,
  retiresAfter: IsoDate | null,
): Assessment | null {
  const verdict = verdictOf(one)
  const hasLower = byRegister.certainty === 'confirmed' || byRegister.certainty === 'expected'
  switch (verdict.is) {
    case 'holds':
      return holding(one, verdict, registered, retiresAfter)
    case 'unknown':
      return hasLower ? null : { ...missing(verdict.because, [verdict.need]), category: 'disabled' }
    case 'not':
      return byRegister.because === 'noRoute' && verdict.because !== 'noDisabilityBenefit'
        ? notApplicable(verdict.because)
        : null
  }
}

/** In this order: the right itself, not employed here before, and the declaration asked in time. */
function verdictOf(one: CoverageCase): Verdict {
  const right = disabilityRight(one)
  if (right.is === 'not') return { is: 'not', because: right.because }
  const employed = employedHere(one)
  if (employed === true) return { is: 'not', because: 'employedHere' }
  if (right.is === 'unknown') return right
  if (employed !== false) return { is: 'unknown', because: 'employedHereUnknown', need: employed }
  const declaration = declarationOf(one)
  if (declaration.is !== 'holds' || right.is === 'proven') return declaration
  const { because, needs } = right
  return { is: 'holds', certainty: 'expected', because, on: null, needs }
}

/**
 * Whether someone was employed here in the six months before the start; the fact to ask for when that is not known.
 * Who worked here before and has no last day may work here still.
 */
function employedHere({ employer, span }: CoverageCase): boolean | Need {
  const { workedHereBefore, lastEmployedHereUntil } = employer
  if (lastEmployedHereUntil) {
    const months = limitOn('notEmployedMonths', span.workStart)
    return lastEmployedHereUntil >= addMonths(span.workStart, -months)
  }
  if (workedHereBefore === true) return 'employer.lastEmployedHereUntil'
  return workedHereBefore === false || lastEmployedHereUntil === null
    ? false
    : 'employer.workedHereBefore'
}

function declarationOf({ candidate: { declarationOn }, span, on }: CoverageCase): Verdict {
  const lastDay = declareBy(span.workStart)
  if (declarationOn && declarationOn <= lastDay) {
    return { is: 'holds', certainty: 'confirmed', because: 'declarationMade', on: declarationOn }
  }
  if (declarationOn) return { is: 'not', because: 'declarationTooLate' }
  if (on <= lastDay) {
    const needs: Need[] = ['candidate.declarationOn']
    return { is: 'holds', certainty: 'expected', because: 'declarationAwaited', on: null, needs }
  }
  return declarationOn === null
    ? { is: 'not', because: 'declarationTooLate' }
    : { is: 'unknown', because: 'declarationUnknown', need: 'candidate.declarationOn' }
}

function declareBy(workStart: IsoDate): IsoDate {
  return lastDayWithin(workStart, limitOn('declarationMonths', workStart))
}

function holding(
  one: CoverageCase,
  verdict: Verdict & { is: 'holds' },
  registered: Period | null,
  retiresAfter: IsoDate | null,
): Assessment {
  const from = one.span.workStart
  const lastDay = lastOfMonth(lastDayWithin(from, limitOn('disabledMonths', from)))
  const counted = benefitPeriods(
    one,
    'disabled',
    from,
    earlierEnd(lastDay, retiresAfter),
    verdict.certainty,
  )
  const after = lowerAfter(one, addDays(lastDay, 1), registered, retiresAfter)
  const isPublished = counted.periods[0]?.basedOn === null
  return {
    certainty: isPublished ? verdict.certainty : 'expected',
    because: verdict.because,
    on: verdict.on,
    category: 'disabled',
    from,
    until: after.length > 0 ? (after.at(-1)?.until ?? null) : earlierEnd(lastDay, retiresAfter),
    periods: [...counted.periods, ...after],
    formula: counted.formula,
    needs: verdict.needs ?? [],
    applyBy: verdict.because === 'declarationAwaited' ? declareBy(from) : lastCorrectionDay(from),
  }
}

/** What is left after three years: the benefit for the jobs agreement, while registered. */
function lowerAfter(
  one: CoverageCase,
  from: IsoDate,
  registered: Period | null,
  retiresAfter: IsoDate | null,
): ExactPeriod[] {
  if (registered === null) return []
  const start = laterDay(from, registered.from)
  const until = earlierEnd(registered.until, retiresAfter)
  if (until !== null && until < start) return []
  return benefitPeriods(one, 'jobsAgreement', start, until, 'confirmed').periods
}
