import type { IsoDate } from '#app/domain/primitives.ts'
import { type Assessment, unknown } from './assessment.ts'
import { authorityWord } from './authority-word.ts'
import { laterDay } from './days.ts'
import type { CoverageFacts } from './facts.ts'
import { type CoverageTerms, workStartsOn } from './terms.ts'

/**
 * A jobcoach from municipality (Participatiewet art. 10da, a claim for the subsidy's target group) or UWV (Wajong 2:22,
 * WIA 35). The ground plays no part: an employer must not be able to tell it from this line. Never "does not apply",
 * because both may support anyone they look after.
 */
export function assessJobcoaching(
  facts: CoverageFacts,
  terms: CoverageTerms,
  on: IsoDate,
): Assessment {
  const workStart = workStartsOn(terms)
  const word = authorityWord(facts, 'jobcoaching', { from: workStart, until: null }, on)
  if (word.said === 'decided') {
    const from = laterDay(word.from, workStart)
    return { certainty: 'confirmed', because: 'decided', on: word.on, from, until: word.until }
  }
  const isSupported = Boolean(facts.registeredOn) || facts.inSubsidyTargetGroup === true
  return isSupported
    ? { certainty: 'expected', because: 'supportUsual', from: workStart }
    : unknown('supportUnknown', 'municipalityOrUwv')
}
