import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, laterDay } from '../days.ts'
import type { Benefit } from '../facts.ts'
import type { Authority } from '../instruments.ts'
import { limitOn } from '../law/parameters.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable, unknown } from './assessment.ts'
import { type AuthorityWord, authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds } from './held-grounds.ts'

type Period = { from: IsoDate; until: IsoDate }

/**
 * Proefplaatsing: a first period at work without wage, with benefit, when municipality or UWV agrees (Participatiewet
 * art. 8a; WW 76a, Wet WIA 37, Wajong 2:24). Only a decision confirms it.
 */
export function assessTrialPlacement(one: CoverageCase): Assessment {
  const { candidate, terms, span } = one
  if (terms.trialMonths === undefined) return missing('trialLengthUnknown', ['terms.trialMonths'])
  if (terms.trialMonths === 0) return notApplicable('noTrial')
  if (terms.wswArticle2 === true) return notApplicable('wswWork')
  if (terms.trialMonths > limitOn('trialMonthsAtMost', terms.startsOn)) {
    return notApplicable('trialTooLong')
  }
  const trial = { from: span.trialStart, until: span.unpaidUntil }
  const word = authorityWord(one, 'trialPlacement', trial)
  const excluded = word.said === 'nothing' ? withoutWord(one) : null
  if (excluded) return excluded
  const assessed = { ...byWord(word, trial), decides: whoDecides(candidate.benefit) }
  if (assessed.certainty !== 'expected') return assessed
  return { ...assessed, applyBy: addDays(trial.from, -1), needs: unknownForUwv(one) }
}

/** What stands in the way while municipality and UWV have said nothing. */
function withoutWord(one: CoverageCase): Assessment | null {
  if (holds(one.candidate, 'shelteredWork')) return notApplicable('trialSheltered')
  if (isOfUwv(one.candidate.benefit) && one.employer.workedHereBefore === true) {
    return notApplicable('trialWorkedHere')
  }
  return isContractTooShort(one) ? notApplicable('contractTooShort') : null
}

/** What UWV looks at, where it is UWV that decides. */
function unknownForUwv({ candidate, terms, employer }: CoverageCase): Need[] {
  if (!isOfUwv(candidate.benefit)) return []
  const needs: Need[] = []
  if (employer.workedHereBefore === undefined) needs.push('employer.workedHereBefore')
  if (terms.months === undefined) needs.push('terms.months')
  return needs
}

/**
 * Leerstage: an instrument of municipalities without limits in law. What a municipality allows is not on record, so it
 * is unknown until there is a decision.
 */
export function assessLearningPlacement(one: CoverageCase): Assessment {
  const { learningMonths, startsOn } = one.terms
  if (learningMonths === undefined)
    return missing('learningLengthUnknown', ['terms.learningMonths'])
  if (learningMonths === 0) return notApplicable('noLearning')
  const learning = { from: startsOn, until: addDays(one.span.trialStart, -1) }
  const word = authorityWord(one, 'learningPlacement', learning)
  return word.said === 'decided' || word.said === 'refused'
    ? byWord(word, learning)
    : { ...unknown('learningUnknown', 'municipality'), ...learning }
}

function byWord(word: AuthorityWord, period: Period): Assessment {
  switch (word.said) {
    case 'decided': {
      const from = laterDay(word.from, period.from)
      const until = earlierEnd(word.until, period.until)
      return { certainty: 'confirmed', because: 'decided', on: word.on, from, until }
    }
    case 'asked':
      return { certainty: 'expected', because: 'asked', on: word.on, ...period }
    case 'refused':
      return notApplicable('refused', word.on)
    case 'nothing':
      return { certainty: 'expected', because: 'notDecided', ...period }
  }
}

/** After the trial a contract of six months or more is meant (UWV); an unknown length does not stand in the way. */
function isContractTooShort({ terms, span }: CoverageCase): boolean {
  const { months } = terms
  return typeof months === 'number' && months < limitOn('contractMonthsAtLeast', span.workStart)
}

function whoDecides(benefit: Benefit | undefined): Authority {
  if (benefit === undefined) return 'municipalityOrUwv'
  return isOfUwv(benefit) ? 'uwv' : 'municipality'
}

function isOfUwv(benefit: Benefit | undefined): boolean {
  return benefit !== undefined && !['bijstand', 'ioaw', 'ioaz', 'none'].includes(benefit)
}
