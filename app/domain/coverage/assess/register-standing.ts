import { REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin, laterDay } from '../days.ts'
import type { AskedFor, Ground } from '../facts.ts'
import { limitOn } from '../law/parameters.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing } from './assessment.ts'
import type { CoverageCase } from './coverage-case.ts'

/** Where someone stands with the register, seen from the first day with wage. */
export type RegisterStanding =
  | { at: 'registered'; since: IsoDate; from: IsoDate; until: IsoDate | null }
  | { at: 'unfinished'; waiting: Assessment }
  | { at: 'noRoute' }
  | { at: 'unknown'; unknown: Assessment }

/** A registration that ended before the work starts counts as none; someone may then be asking again. */
export function registerStanding(one: CoverageCase): RegisterStanding {
  const { workStart } = one.span
  const { ground, registeredOn, registrationEndsOn = null, askedFor } = one.candidate

  const hasEnded = registrationEndsOn !== null && registrationEndsOn < workStart
  if (registeredOn && !hasEnded) {
    const from = laterDay(registeredOn, workStart)
    return { at: 'registered', since: registeredOn, from, until: registrationEndsOn }
  }
  if (askedFor) return { at: 'unfinished', waiting: waitingFor(askedFor, one) }
  if (registeredOn === undefined) {
    return ground === 'none' ? { at: 'noRoute' } : registrationUnknown('candidate.registeredOn')
  }
  if (hasEnded) return { at: 'noRoute' }
  return byGround(one)
}

/** Whether the Praktijkroute is under way: not registered, and not measured yet. */
export function isRouteOpen({ candidate }: CoverageCase): boolean {
  const { ground, registeredOn, askedFor, wageValue } = candidate
  const isRoute = ground === 'workplaceRoute' || askedFor?.route === 'workplaceRoute'
  return isRoute && registeredOn === null && !wageValue
}

/** Not registered, and no request is on record: a register ground then means a route that has not ended yet. */
function byGround(one: CoverageCase): RegisterStanding {
  const { ground, askedFor, wageValue } = one.candidate
  if (ground === undefined) {
    if (askedFor === null) return { at: 'noRoute' }
    return registrationUnknown('candidate.ground')
  }
  if (!isRegisterGround(ground)) return { at: 'noRoute' }
  if (askedFor === null) return registrationUnknown('candidate.registeredOn')
  if (ground === 'workplaceRoute' && wageValue && wageValue.percentage >= 100) {
    return { at: 'noRoute' }
  }
  const isMeasuring = ground === 'workplaceRoute' && !wageValue
  return { at: 'unfinished', waiting: isMeasuring ? measuring(null, one) : registering(null) }
}

function waitingFor({ route, since }: AskedFor, one: CoverageCase): Assessment {
  if (route === 'workplaceRoute') return measuring(since, one)
  if (route === null) return { ...registering(since), decides: 'municipalityOrUwv' }
  const weeks = limitOn('registrationDecisionWeeks', one.terms.startsOn)
  return { ...registering(since), decidesBy: addDays(since, weeks * 7) }
}

/** Praktijkroute: measured at work before the trial ends, or in the first months; then UWV registers. */
function measuring(since: IsoDate | null, one: CoverageCase): Assessment {
  return {
    certainty: 'expected',
    because: 'measuringUnfinished',
    on: since,
    decides: 'municipality',
    decidesBy: lastMeasuringDay(one),
  }
}

function registering(since: IsoDate | null): Assessment {
  return { certainty: 'expected', because: 'registrationUnfinished', on: since, decides: 'uwv' }
}

/**
 * The last day for measuring: in the trial where the municipality measures there (or where nothing else was agreed),
 * otherwise in the month of employment that it keeps to.
 */
export function lastMeasuringDay({ span, terms, policy }: CoverageCase): IsoDate {
  const hasTrial = (terms.trialMonths ?? 0) > 0
  if (hasTrial && (policy?.workplaceRoute === 'measureInTrial' || terms.flatRate !== true)) {
    const inTrial = policy?.trialMonthsToMeasure
    const lastDay = inTrial ? lastDayWithin(span.trialStart, inTrial) : null
    return earlierEnd(lastDay, span.unpaidUntil) ?? span.unpaidUntil
  }
  const months = policy?.measureByMonth ?? limitOn('flatRateMonths', terms.startsOn)
  return lastDayWithin(span.workStart, months)
}

function registrationUnknown(need: Need): RegisterStanding {
  return { at: 'unknown', unknown: missing('registrationUnknown', [need]) }
}

function isRegisterGround(ground: Ground): boolean {
  return REGISTER_GROUNDS.some((one) => one === ground)
}
