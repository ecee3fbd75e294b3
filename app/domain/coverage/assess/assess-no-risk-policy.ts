import { earlierEnd, lastDayWithin, laterDay, laterEnd } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'
import { type DisabilityRight, disabilityRight } from './disability-right.ts'
import { holds, holdsWajong, unknownGrounds } from './held-grounds.ts'
import { registerStanding } from './register-standing.ts'

/**
 * No-riskpolis (Ziektewet art. 29b): UWV pays when the employee is ill. Who is registered has it from the start, or
 * from the day of registration when that is later, as long as the job lasts; by WIA, WAO, WAZ or less than 35 percent
 * illness that begins in the first five years is covered; sheltered work has it without the register.
 */
export function assessNoRiskPolicy(one: CoverageCase): Assessment {
  const { workStart } = one.span
  if (one.terms.wswArticle2 === true) return notApplicable('wswWork')
  const word = authorityWord(one, 'noRiskPolicy', { from: workStart, until: null })
  if (word.said === 'decided' && !restsOnRegister(one)) {
    const from = laterDay(word.from, workStart)
    return { certainty: 'confirmed', because: 'decided', on: word.on, from, until: word.until }
  }
  if (holds(one.candidate, 'shelteredWork')) return combined(byRegister(one), bySheltered(one))
  return combined(byRegister(one), byDisability(one, disabilityRight(one)))
}

/** By a municipality's route the policy never begins before the registration, whatever else was said. */
function restsOnRegister({ candidate: { ground } }: CoverageCase): boolean {
  return ground === 'workplaceRoute' || ground === 'indication' || ground === 'ownRequest'
}

/** By the register: never earlier than the registration. Registered by IVA it comes from the WIA, for five years. */
function byRegister(one: CoverageCase): Assessment {
  const { candidate, terms } = one
  const standing = registerStanding(one)
  switch (standing.at) {
    case 'registered': {
      if (candidate.ground === 'wsw' && terms.wswArticle2 === undefined) {
        return missing('wswWorkUnknown', ['terms.wswArticle2'])
      }
      const until = candidate.ground === 'iva' ? fiveYearsEnd(one) : null
      return {
        certainty: 'confirmed',
        because: 'registered',
        on: standing.since,
        from: standing.from,
        until: earlierEnd(standing.until, until),
      }
    }
    case 'unfinished':
      return standing.waiting
    case 'unknown':
      return standing.unknown
    case 'noRoute':
      return outside(one)
  }
}

/** Without a route: what is not known may still hold. A Wajong holds by itself, but its day is not known here. */
function outside({ candidate }: CoverageCase): Assessment {
  if (holdsWajong(candidate)) return missing('registrationUnknown', ['candidate.registeredOn'])
  const [first, ...rest] = unknownGrounds(candidate)
  return first ? missing('otherGroundsUnknown', [first, ...rest]) : notApplicable('noRoute')
}

function byDisability(one: CoverageCase, right: DisabilityRight): Assessment {
  const from = one.span.workStart
  switch (right.is) {
    case 'proven': {
      const until = fiveYearsEnd(one)
      return { certainty: 'confirmed', because: right.because, on: right.on, from, until }
    }
    case 'likely':
      return { certainty: 'expected', because: right.because, from, until: fiveYearsEnd(one) }
    case 'unknown':
      return missing(right.because, [right.need])
    case 'not':
      return notApplicable(right.because)
  }
}

function bySheltered(one: CoverageCase): Assessment {
  const { candidate, authority, span } = one
  const subsidy = authority.decisions.wageCostSubsidy
  const establishedOn = candidate.shelteredWorkOn ?? (subsidy?.refused ? undefined : subsidy?.on)
  const from = span.workStart
  return establishedOn !== undefined && establishedOn <= one.on
    ? { certainty: 'confirmed', because: 'shelteredWork', on: establishedOn, from }
    : {
        certainty: 'expected',
        because: 'shelteredWorkUndated',
        from,
        needs: ['decisions.noRiskPolicy'],
        canTell: 'municipality',
      }
}

/** The surer of two; when both are confirmed it begins on the first day of work and ends with the last of them. */
function combined(register: Assessment, other: Assessment): Assessment {
  if (register.certainty === 'confirmed' && other.certainty === 'confirmed') {
    const until = laterEnd(register.until ?? null, other.until ?? null)
    return { ...register, from: other.from, until }
  }
  return SURER[other.certainty] > SURER[register.certainty] ? other : register
}

const SURER = { confirmed: 3, expected: 2, unknown: 1, notApplicable: 0 } as const

function fiveYearsEnd({ span }: CoverageCase) {
  return lastDayWithin(span.workStart, limitOn('fiveYearsMonths', span.workStart))
}
