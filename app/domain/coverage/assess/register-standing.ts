import { REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin, laterDay } from '../days.ts'
import type { AskedFor, Ground } from '../facts.ts'
import { limitOn } from '../law/parameters.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { type CoverageCase, lastDayBeforeStateAge } from './coverage-case.ts'

/** Where someone stands with the register, seen from the first day with wage. */
export type RegisterStanding =
  | { at: 'registered'; since: IsoDate; isAhead: boolean; from: IsoDate; until: IsoDate | null }
  | { at: 'unfinished'; waiting: Assessment }
  | { at: 'noRoute' }
  | { at: 'answered'; answer: Assessment }

/**
 * A registration that ended before the work starts counts as none; someone may then be asking again. It ends at the
 * AOW age (Wfsv art. 38b). One that is known to begin later counts from that day: what is recorded of the register is
 * what UWV decided, with its day of effect.
 */
export function registerStanding(one: CoverageCase): RegisterStanding {
  const { workStart } = one.span
  const { ground, registeredOn, registrationEndsOn = null, askedFor } = one.candidate

  const hasEnded = registrationEndsOn !== null && registrationEndsOn < workStart
  if (registeredOn && !hasEnded) {
    const from = laterDay(registeredOn, workStart)
    const until = earlierEnd(registrationEndsOn, lastDayBeforeStateAge(one))
    if (until !== null && until < from) return { at: 'answered', answer: notApplicable('stateAge') }
    return { at: 'registered', since: registeredOn, isAhead: registeredOn > one.on, from, until }
  }
  if (askedFor) return asking(askedFor, one)
  if (registeredOn === undefined) {
    return ground === 'none' ? { at: 'noRoute' } : registrationUnknown('candidate.registeredOn')
  }
  if (hasEnded) return { at: 'noRoute' }
  return byGround(one)
}

/** Whether the Praktijkroute is under way: not registered, and not measured yet. It has no meaning in a job of the Wsw. */
export function isRouteOpen({ candidate, terms }: CoverageCase): boolean {
  const { ground, registeredOn, askedFor, wageValue } = candidate
  const isRoute = ground === 'workplaceRoute' || askedFor?.route === 'workplaceRoute'
  return isRoute && registeredOn === null && !wageValue && terms.wswArticle2 !== true
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
  if (ground === 'workplaceRoute' && wageValue && isFull(wageValue)) return { at: 'noRoute' }
  if (ground !== 'workplaceRoute') return { at: 'unfinished', waiting: REGISTERING }
  return { at: 'unfinished', waiting: wageValue ? measuredBelow(wageValue) : measuring(null, one) }
}

/** On the Praktijkroute the measuring decides: below the minimum wage UWV registers, otherwise there is nothing to wait for. */
function asking({ route, since }: AskedFor, one: CoverageCase): RegisterStanding {
  if (route !== 'workplaceRoute') {
    return { at: 'unfinished', waiting: waitingFor({ route, since }, one) }
  }
  const { wageValue } = one.candidate
  if (!wageValue) return { at: 'unfinished', waiting: measuring(since, one) }
  return isFull(wageValue)
    ? { at: 'noRoute' }
    : { at: 'unfinished', waiting: measuredBelow(wageValue) }
}

/** On the Praktijkroute, after the measuring: UWV decides once the municipality has sent its message. */
function measuredBelow({ measuredOn }: { measuredOn: IsoDate }): Assessment {
  return { ...REGISTERING, because: 'registrationAfterMeasuring', on: measuredOn }
}

function isFull({ percentage }: { percentage: number }): boolean {
  return percentage >= 100
}

function waitingFor({ route, since }: AskedFor, one: CoverageCase): Assessment {
  if (route === null) return { ...REGISTERING, on: since, decides: 'municipalityOrUwv' }
  const weeks = limitOn('registrationDecisionWeeks', one.terms.startsOn)
  const lastDay = addDays(since, weeks * 7)
  return { ...REGISTERING, on: since, decidesBy: lastDay < one.on ? null : lastDay }
}

/** Praktijkroute: measured at work before the trial ends, or in the first months; then UWV registers. */
function measuring(since: IsoDate | null, one: CoverageCase): Assessment {
  const lastDay = lastMeasuringDay(one)
  const isLate = lastDay < one.on
  return {
    certainty: 'expected',
    because: isLate ? 'measuringLate' : 'measuringUnfinished',
    on: since,
    decides: 'municipality',
    decidesBy: isLate ? null : lastDay,
  }
}

/** A registration that UWV has still to decide on. */
export const REGISTERING: Assessment = {
  certainty: 'expected',
  because: 'registrationUnfinished',
  decides: 'uwv',
}

/**
 * The last day for measuring: in the trial where the municipality measures there (or where nothing else was agreed),
 * otherwise in the month of employment that it keeps to. Never after the end of the contract.
 */
export function lastMeasuringDay({ span, terms, policy }: CoverageCase): IsoDate {
  const hasTrial = (terms.trialMonths ?? 0) > 0
  if (hasTrial && (policy?.workplaceRoute === 'measureInTrial' || terms.flatRate !== true)) {
    const inTrial = policy?.trialMonthsToMeasure
    const lastDay = inTrial ? lastDayWithin(span.trialStart, inTrial) : null
    return earlierEnd(lastDay, span.unpaidUntil) ?? span.unpaidUntil
  }
  const months = policy?.measureByMonth ?? limitOn('flatRateMonths', terms.startsOn)
  const lastDay = lastDayWithin(span.workStart, months)
  return earlierEnd(span.contractEnd, lastDay) ?? lastDay
}

function registrationUnknown(need: Need): RegisterStanding {
  return { at: 'answered', answer: missing('registrationUnknown', [need]) }
}

function isRegisterGround(ground: Ground): boolean {
  return REGISTER_GROUNDS.some((one) => one === ground)
}
