import { addDays } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin, laterDay, laterEnd } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { authorityWord } from './authority-word.ts'
import { type CoverageCase, isOfStateAge, lastDayBeforeStateAge } from './coverage-case.ts'
import { type DisabilityRight, disabilityRight } from './disability-right.ts'
import { holds, holdsWajong, unknownGrounds } from './held-grounds.ts'
import { registerStanding } from './register-standing.ts'

/**
 * No-riskpolis (Ziektewet art. 29b): UWV pays when the employee is ill. Who is registered has it from the start, or
 * from the day of registration when that is later, as long as the job and the registration last; with a Wajong or a
 * Wsw indication, or out of a WIW or ID job, whatever the day of registration; by WIA, WAO, WAZ or less than 35 percent
 * illness that begins in the first five years is covered; sheltered work has it without the register.
 */
export function assessNoRiskPolicy(one: CoverageCase): Assessment {
  const { candidate, span, terms } = one
  const isSheltered = holds(candidate, 'shelteredWork')
  if (terms.wswArticle2 === true) return notApplicable('wswWork')
  if (isOfStateAge(one) && !isSheltered) return notApplicable('stateAge')
  const word = authorityWord(one, 'noRiskPolicy', { from: span.workStart, until: null })
  if (word.said === 'decided' && (isSheltered || !restsOnRegister(one))) {
    const from = laterDay(word.from, span.workStart)
    return { certainty: 'confirmed', because: 'decided', on: word.on, from, until: word.until }
  }
  if (candidate.ground === 'wsw' && terms.wswArticle2 === undefined) {
    return missing('wswWorkUnknown', ['terms.wswArticle2'])
  }
  if (isSheltered) return surest(byRegister(one), bySheltered(one))
  return surest(surest(byRegister(one), byOwnRight(one)), byDisability(one, disabilityRight(one)))
}

/** By a municipality's route the policy never begins before the registration, whatever else was said. */
function restsOnRegister({ candidate: { ground } }: CoverageCase): boolean {
  return ground === 'workplaceRoute' || ground === 'indication' || ground === 'ownRequest'
}

/** By the register: never earlier than the registration. Registered by IVA it comes from the WIA, for five years. */
function byRegister(one: CoverageCase): Assessment {
  const standing = registerStanding(one)
  switch (standing.at) {
    case 'registered': {
      const { since: on, isAhead, from } = standing
      const because = isAhead ? 'registrationAhead' : 'registered'
      const fiveYears = one.candidate.ground === 'iva' ? fiveYearsEnd(one) : null
      const until = earlierEnd(standing.until, fiveYears)
      return { certainty: 'confirmed', because, on, from, until }
    }
    case 'unfinished':
      return standing.waiting
    case 'answered':
      return standing.answer
    case 'noRoute':
      return outside(one)
  }
}

/** Without a route: what is not known may still hold. */
function outside({ candidate }: CoverageCase): Assessment {
  const [first, ...rest] = unknownGrounds(candidate)
  return first ? missing('otherGroundsUnknown', [first, ...rest]) : notApplicable('noRoute')
}

/**
 * With a Wajong (lid 2 onder a), a Wsw indication (b) or out of a WIW or ID job (d) the registration only proves it:
 * from the first day of work, and also when the registration comes later or ends. Without that proof it is expected.
 */
function byOwnRight(one: CoverageCase): Assessment | null {
  const { candidate, span } = one
  const { ground, registeredOn } = candidate
  if (!holdsWajong(candidate) && ground !== 'wsw' && ground !== 'wiwId') return null
  const period = { from: span.workStart, until: lastDayBeforeStateAge(one) }
  return registeredOn
    ? { certainty: 'confirmed', because: 'registered', on: registeredOn, ...period }
    : {
        certainty: 'expected',
        because: 'ownRightUndated',
        needs: ['decisions.noRiskPolicy'],
        canTell: 'uwv',
        ...period,
      }
}

function byDisability(one: CoverageCase, right: DisabilityRight): Assessment {
  const from = one.span.workStart
  switch (right.is) {
    case 'proven': {
      const until = fiveYearsEnd(one)
      return { certainty: 'confirmed', because: right.because, on: right.on, from, until }
    }
    case 'likely': {
      const { because, needs } = right
      return { certainty: 'expected', because, from, until: fiveYearsEnd(one), needs }
    }
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

/**
 * The surer of two. When both are confirmed: that of the first day, until the last day of both, where nothing lies
 * between them. When neither applies the one that says more.
 */
function surest(one: Assessment, other: Assessment | null): Assessment {
  if (other === null) return one
  if (one.certainty === 'confirmed' && other.certainty === 'confirmed') return joined(one, other)
  if (one.certainty === 'notApplicable' && other.certainty === 'notApplicable') {
    return other.because === 'noDisabilityBenefit' ? one : other
  }
  if (one.certainty === 'expected' && other.certainty === 'expected') return earliest(one, other)
  return SURER[other.certainty] > SURER[one.certainty] ? other : one
}

/** Of two that are expected the one that begins first; a day that is not known comes last. */
function earliest(one: Assessment, other: Assessment): Assessment {
  return (other.from ?? '9999') < (one.from ?? '9999') ? other : one
}

function joined(one: Assessment, other: Assessment): Assessment {
  const [first, then] = (other.from ?? '') < (one.from ?? '') ? [other, one] : [one, other]
  const [end = null, from = null] = [first.until, then.from]
  const isApart = end !== null && from !== null && from > addDays(end, 1)
  return isApart ? first : { ...first, until: laterEnd(end, then.until ?? null) }
}

const SURER = { confirmed: 3, expected: 2, unknown: 1, notApplicable: 0 } as const

function fiveYearsEnd(one: CoverageCase) {
  const { workStart } = one.span
  const lastDay = lastDayWithin(workStart, limitOn('fiveYearsMonths', workStart))
  return earlierEnd(lastDayBeforeStateAge(one), lastDay)
}
