import { firstOfMonth, lastCorrectionDay, lastOfMonth, laterDay } from '../days.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { benefitPeriods } from './benefit-periods.ts'
import { type CoverageCase, isOfStateAge, lastDayBeforeStateAge } from './coverage-case.ts'
import { disabledBenefit } from './disabled-benefit.ts'
import { holds, holdsWajong, unknownGrounds } from './held-grounds.ts'
import { REGISTERING, type RegisterStanding, registerStanding } from './register-standing.ts'

/**
 * Loonkostenvoordeel (Wtl art. 2.6 and 2.10): for each payroll period in which the employee is registered, or for three
 * years after WIA, WAO, WAZ or less than 35 percent. One employee has one, the highest (art. 4.1 lid 3). Not at the
 * AOW age, in a job of the sociale werkvoorziening, or with sheltered work.
 */
export function assessWageCostBenefit(one: CoverageCase): Assessment {
  const { candidate, terms } = one
  if (terms.wswArticle2 === true) return notApplicable('wswWork')
  if (holds(candidate, 'shelteredWork')) return notApplicable('shelteredWork')
  if (isOfStateAge(one)) return notApplicable('stateAge')

  const standing = registerStanding(one)
  const register = byRegister(one, standing)
  const lastDay = lastDayBeforeStateAge(one)
  const retiresAfter = lastDay && lastOfMonth(lastDay)
  return disabledBenefit(one, register, registeredPeriod(standing), retiresAfter) ?? register
}

/** The payroll months in which someone is registered: one that begins or ends within a month has the whole month. */
function registeredPeriod(standing: RegisterStanding) {
  if (standing.at !== 'registered') return null
  const { since, until } = standing
  return { from: firstOfMonth(since), until: until && lastOfMonth(until) }
}

function byRegister(one: CoverageCase, standing: RegisterStanding): Assessment {
  switch (standing.at) {
    case 'registered':
      return registered(one, standing)
    case 'unfinished':
      return onceRegistered(one, standing.waiting)
    case 'answered':
      return standing.answer
    case 'noRoute':
      return holdsWajong(one.candidate) ? withWajong(one) : outside(one)
  }
}

function registered(
  one: CoverageCase,
  standing: RegisterStanding & { at: 'registered' },
): Assessment {
  if (one.candidate.ground === 'wsw' && one.terms.wswArticle2 === undefined) {
    return missing('wswWorkUnknown', ['terms.wswArticle2'])
  }
  const from = laterDay(one.span.workStart, firstOfMonth(standing.since))
  const until = standing.until && lastOfMonth(standing.until)
  const counted = benefitPeriods(one, 'jobsAgreement', from, until, 'confirmed')
  const isPublished = counted.periods[0]?.basedOn === null
  const known = standing.isAhead ? 'registrationAhead' : 'registered'
  return {
    certainty: isPublished ? 'confirmed' : 'expected',
    because: isPublished ? known : 'amountNotPublished',
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

/** A Wajong is a ground for the register, so a registration is to be expected, unless one has ended. */
function withWajong(one: CoverageCase): Assessment {
  const { registeredOn } = one.candidate
  if (registeredOn === undefined) {
    return missing('registrationUnknown', ['candidate.registeredOn'])
  }
  return registeredOn === null ? onceRegistered(one, REGISTERING) : notApplicable('noRoute')
}

function outside({ candidate }: CoverageCase): Assessment {
  const [first, ...rest] = unknownGrounds(candidate)
  return first ? missing('otherGroundsUnknown', [first, ...rest]) : notApplicable('noRoute')
}
