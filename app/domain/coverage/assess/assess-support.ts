import { laterDay } from '../days.ts'
import type { Instrument } from '../instruments.ts'
import { limitOn } from '../law/parameters.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable, unknown } from './assessment.ts'
import { authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'
import { registerStanding } from './register-standing.ts'

/**
 * A jobcoach from municipality (Participatiewet art. 10da, a claim for the subsidy's target group) or UWV (Wajong 2:22,
 * WIA 35), or subsidy for one of the employer's own: the employer chooses. The ground plays no part in any of these
 * three: an employer must not be able to tell it from support.
 */
export function assessJobcoaching(one: CoverageCase): Assessment {
  const { candidate, terms, span } = one
  if (terms.jobcoach === 'none') return notApplicable('supportNotChosen')
  const decided = byDecision(one, 'jobcoaching')
  if (decided) return decided
  if (isSmallJob(one)) return unknown('supportSmallJob', 'municipalityOrUwv')
  const isRegistered = registerStanding(one).at === 'registered'
  const isSupported = isRegistered || candidate.inSubsidyTargetGroup === true
  return isSupported
    ? { certainty: 'expected', because: 'supportUsual', from: span.workStart }
    : { ...unknown('supportUnknown', 'municipalityOrUwv'), needs: unknownStanding(one) }
}

/** Few hours or a short contract, below what UWV and municipalities mostly ask; it is theirs to say all the same. */
function isSmallJob({ terms, span }: CoverageCase): boolean {
  const { hoursPerWeek, months } = terms
  const isShort =
    typeof months === 'number' && months < limitOn('jobcoachMonthsAtLeast', span.workStart)
  return isShort || hoursPerWeek < limitOn('jobcoachHoursAtLeast', span.workStart)
}

function unknownStanding({ candidate }: CoverageCase): Need[] {
  const needs: Need[] = []
  if (candidate.registeredOn === undefined) needs.push('candidate.registeredOn')
  if (candidate.inSubsidyTargetGroup === undefined) needs.push('candidate.inSubsidyTargetGroup')
  return needs
}

/** A fixed adaptation of the workplace (WIA 36, Participatiewet art. 10): when needed, and with six months of contract. */
export function assessWorkplaceAdaptation(one: CoverageCase): Assessment {
  const { months } = one.terms
  const decided = byDecision(one, 'workplaceAdaptation')
  if (decided) return decided
  if (months === undefined) return missing('contractUnknown', ['terms.months'])
  if (months !== null && months < limitOn('contractMonthsAtLeast', one.span.workStart)) {
    return notApplicable('contractTooShort')
  }
  return ifNeeded(one)
}

/** An aid that goes along to another job (WIA 35, Wajong 2:22, Participatiewet art. 10e): the employee asks for it. */
export function assessPortableProvision(one: CoverageCase): Assessment {
  return byDecision(one, 'portableProvision') ?? ifNeeded(one)
}

/** Training for the colleague who guides at work; what municipalities pay of it is not confirmed anywhere. */
export function assessBuddyTraining(one: CoverageCase): Assessment {
  return byDecision(one, 'buddyTraining') ?? unknown('askMunicipality', 'municipality')
}

function ifNeeded({ span }: CoverageCase): Assessment {
  return { certainty: 'expected', because: 'adaptationIfNeeded', from: span.workStart }
}

function byDecision(one: CoverageCase, instrument: Instrument): Assessment | null {
  const from = one.span.workStart
  const word = authorityWord(one, instrument, { from, until: null })
  if (word.said === 'refused') return notApplicable('refused', word.on)
  if (word.said !== 'decided') return null
  return {
    certainty: 'confirmed',
    because: 'decided',
    on: word.on,
    from: laterDay(word.from, from),
    until: word.until,
  }
}
