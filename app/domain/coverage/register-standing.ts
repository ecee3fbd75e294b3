import { REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import { addDays, addMonths, type IsoDate } from '#app/domain/primitives.ts'
import { type Assessment, missing } from './assessment.ts'
import { laterDay } from './days.ts'
import type { AskedFor, CoverageFacts, Ground } from './facts.ts'
import { parameterOn } from './parameters.ts'
import type { Need } from './reasons.ts'
import { type CoverageTerms, workStartsOn } from './terms.ts'

/** Where someone stands with the register, seen from the first day with wage. */
export type RegisterStanding =
  | { at: 'registered'; since: IsoDate; from: IsoDate; until: IsoDate | null }
  | { at: 'unfinished'; waiting: Assessment }
  | { at: 'noRoute' }
  | { at: 'unknown'; unknown: Assessment }

/** A registration that ended before the work starts counts as none; someone may then be asking again. */
export function registerStanding(facts: CoverageFacts, terms: CoverageTerms): RegisterStanding {
  const workStart = workStartsOn(terms)
  const { registeredOn, registrationEndsOn = null, askedFor } = facts

  const hasEnded = registrationEndsOn !== null && registrationEndsOn < workStart
  if (registeredOn && !hasEnded) {
    const from = laterDay(registeredOn, workStart)
    return { at: 'registered', since: registeredOn, from, until: registrationEndsOn }
  }
  if (askedFor) return { at: 'unfinished', waiting: waitingFor(askedFor, terms) }
  if (registeredOn === undefined) return registrationUnknown('candidate.registeredOn')
  if (hasEnded) return { at: 'noRoute' }
  return byGround(facts, terms)
}

/** Not registered, and no request is on record: a register ground then means a route that has not ended yet. */
function byGround({ ground, askedFor }: CoverageFacts, terms: CoverageTerms): RegisterStanding {
  if (ground === undefined) {
    if (askedFor === null) return { at: 'noRoute' }
    return registrationUnknown('candidate.ground')
  }
  if (!isRegisterGround(ground)) return { at: 'noRoute' }
  if (askedFor === null) return registrationUnknown('candidate.registeredOn')
  const waiting = ground === 'workplaceRoute' ? measuring(null, terms) : registering(null)
  return { at: 'unfinished', waiting }
}

function waitingFor({ route, since }: AskedFor, terms: CoverageTerms): Assessment {
  if (route === 'workplaceRoute') return measuring(since, terms)
  if (route === null) return { ...registering(since), decides: 'municipalityOrUwv' }
  const weeks = parameterOn('registrationDecisionWeeks', terms.startsOn)
  return { ...registering(since), decidesBy: weeks && addDays(since, weeks.value * 7) }
}

/** Praktijkroute: measured at work before the trial ends, or in the first six months; then UWV registers. */
function measuring(since: IsoDate | null, terms: CoverageTerms): Assessment {
  return {
    certainty: 'expected',
    because: 'measuringUnfinished',
    on: since,
    decides: 'municipality',
    decidesBy: lastMeasuringDay(terms),
  }
}

function registering(since: IsoDate | null): Assessment {
  return { certainty: 'expected', because: 'registrationUnfinished', on: since, decides: 'uwv' }
}

function lastMeasuringDay({ startsOn, trialMonths = 0 }: CoverageTerms): IsoDate {
  return addDays(addMonths(startsOn, trialMonths > 0 ? trialMonths : 6), -1)
}

function registrationUnknown(need: Need): RegisterStanding {
  return { at: 'unknown', unknown: missing('registrationUnknown', [need]) }
}

function isRegisterGround(ground: Ground): boolean {
  return REGISTER_GROUNDS.some((one) => one === ground)
}
