import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import {
  earlierEnd,
  firstOfMonth,
  lastCorrectionDay,
  lastDayWithin,
  lastOfMonth,
  laterDay,
} from '../days.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { benefitPeriods } from './benefit-periods.ts'
import { type CoverageCase, stateAgeOn } from './coverage-case.ts'
import { disabledBenefit } from './disabled-benefit.ts'
import { holds, holdsWajong, unknownGrounds } from './held-grounds.ts'
import { type RegisterStanding, registerStanding } from './register-standing.ts'

const HORIZON_MONTHS = 24

/**
 * Loonkostenvoordeel (Wtl art. 2.6 and 2.10): for each payroll period in which the employee is registered, or for three
 * years after WIA, WAO, WAZ or less than 35 percent. One employee has one, the highest (art. 4.1 lid 3). Not at the
 * AOW age, in a job of the sociale werkvoorziening, or with sheltered work.
 */
export function assessWageCostBenefit(one: CoverageCase): Assessment {
  const { candidate, terms, span } = one
  if (terms.wswArticle2 === true) return notApplicable('wswWork')
  if (holds(candidate, 'shelteredWork')) return notApplicable('shelteredWork')
  const retiresOn = stateAgeOn(candidate)
  if (retiresOn !== null && retiresOn <= span.workStart) return notApplicable('stateAge')

  const standing = registerStanding(one)
  const retiresAfter = retiringWithin(one, retiresOn)
  const register = byRegister(one, standing, retiresAfter)
  return disabledBenefit(one, register, registeredPeriod(standing), retiresAfter) ?? register
}

/** The last payroll month before the AOW age, when that comes within the contract, or within two years without an end. */
function retiringWithin({ span, terms }: CoverageCase, retiresOn: IsoDate | null): IsoDate | null {
  if (retiresOn === null) return null
  const horizon = span.contractEnd ?? lastDayWithin(terms.startsOn, HORIZON_MONTHS)
  return retiresOn <= horizon ? lastOfMonth(addDays(retiresOn, -1)) : null
}

/** The payroll months in which someone is registered: one that begins or ends within a month has the whole month. */
function registeredPeriod(standing: RegisterStanding) {
  if (standing.at !== 'registered') return null
  const { since, until } = standing
  return { from: firstOfMonth(since), until: until && lastOfMonth(until) }
}

function byRegister(
  one: CoverageCase,
  standing: RegisterStanding,
  retiresAfter: IsoDate | null,
): Assessment {
  switch (standing.at) {
    case 'registered':
      return registered(one, standing, retiresAfter)
    case 'unfinished':
      return onceRegistered(one, standing.waiting)
    case 'unknown':
      return standing.unknown
    case 'noRoute':
      return outside(one)
  }
}

function registered(
  one: CoverageCase,
  standing: RegisterStanding & { at: 'registered' },
  retiresAfter: IsoDate | null,
): Assessment {
  if (one.candidate.ground === 'wsw' && one.terms.wswArticle2 === undefined) {
    return missing('wswWorkUnknown', ['terms.wswArticle2'])
  }
  const from = laterDay(one.span.workStart, firstOfMonth(standing.since))
  const until = earlierEnd(standing.until && lastOfMonth(standing.until), retiresAfter)
  if (until !== null && until < from) return notApplicable('stateAge')
  const counted = benefitPeriods(one, 'jobsAgreement', from, until, 'confirmed')
  const isPublished = counted.periods[0]?.basedOn === null
  return {
    certainty: isPublished ? 'confirmed' : 'expected',
    because: isPublished ? 'registered' : 'amountNotPublished',
    on: standing.since,
    category: 'jobsAgreement',
    from,
    until,
    periods: counted.periods,
    applyBy: lastCorrectionDay(from),
    formula: counted.formula,
  }
}

/** The tax office decides on the benefit; what is awaited first is the registration, by whom and when `waiting` says. */
function onceRegistered(one: CoverageCase, waiting: Assessment): Assessment {
  const { workStart } = one.span
  const { periods, formula } = benefitPeriods(one, 'jobsAgreement', workStart, null, 'expected')
  const category = 'jobsAgreement'
  return { ...waiting, category, decides: 'taxOffice', amounts: periods[0], formula }
}

function outside({ candidate }: CoverageCase): Assessment {
  if (holdsWajong(candidate)) return missing('registrationUnknown', ['candidate.registeredOn'])
  const [first, ...rest] = unknownGrounds(candidate)
  return first ? missing('otherGroundsUnknown', [first, ...rest]) : notApplicable('noRoute')
}
