import type { IsoDate } from '#app/domain/primitives.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { type AuthorityWord, authorityWord } from './authority-word.ts'
import { earlierEnd, laterDay } from './days.ts'
import type { Benefit, CoverageFacts } from './facts.ts'
import type { Authority } from './instruments.ts'
import { parameterOn } from './parameters.ts'
import { type CoverageTerms, trialEndsOn } from './terms.ts'

/**
 * Proefplaatsing: a first period at work without wage, with benefit, when municipality or UWV agrees
 * (Participatiewet art. 8a; WW 76a, Wet WIA 37, Wajong 2:24). Only a decision confirms it.
 */
export function assessTrialPlacement(
  facts: CoverageFacts,
  terms: CoverageTerms,
  on: IsoDate,
): Assessment {
  const { startsOn, trialMonths } = terms
  if (trialMonths === undefined) {
    return missing('trialLengthUnknown', ['terms.trialMonths'])
  }
  if (trialMonths === 0) return notApplicable('noTrial')
  const longest = parameterOn('trialMonthsAtMost', startsOn)
  if (longest && trialMonths > longest.value) return notApplicable('trialTooLong')

  const trial = { from: startsOn, until: trialEndsOn(terms) }
  const word = authorityWord(facts, 'trialPlacement', trial, on)
  return assessed(word, trial, facts.benefit)
}

function assessed(
  word: AuthorityWord,
  trial: { from: IsoDate; until: IsoDate },
  benefit: Benefit | undefined,
): Assessment {
  const decides = whoDecides(benefit)
  switch (word.said) {
    case 'decided': {
      const from = laterDay(word.from, trial.from)
      const until = earlierEnd(word.until, trial.until)
      return { certainty: 'confirmed', because: 'decided', on: word.on, from, until, decides }
    }
    case 'asked':
      return { certainty: 'expected', because: 'asked', on: word.on, ...trial, decides }
    case 'refused':
      return notApplicable('refused', word.on)
    case 'nothing':
      return { certainty: 'expected', because: 'notDecided', ...trial, decides }
  }
}

function whoDecides(benefit: Benefit | undefined): Authority {
  switch (benefit) {
    case undefined:
      return 'municipalityOrUwv'
    case 'bijstand':
    case 'ioaw':
    case 'ioaz':
    case 'none':
      return 'municipality'
    case 'ww':
    case 'wia':
    case 'iva':
    case 'wao':
    case 'waz':
    case 'wajong':
      return 'uwv'
  }
}
