import { addDays, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import { type Assessment, missing, notApplicable, unknown } from './assessment.ts'
import { type AuthorityWord, authorityWord } from './authority-word.ts'
import { laterDay } from './days.ts'
import type { CoverageFacts } from './facts.ts'
import { hasDispensation, heldOutsideRegister } from './other-grounds.ts'
import { parameterOn } from './parameters.ts'
import type { Need } from './reasons.ts'
import { type CoverageTerms, workStartsOn } from './terms.ts'
import { type SubsidyAmount, wageCostSubsidyAmount } from './wage-cost-subsidy-amount.ts'

/**
 * Loonkostensubsidie by wage value (Participatiewet art. 10d). The municipality may grant it, so only a decision
 * confirms it. What is not computed here (flat rate, dispensation, WIA and the like, under 21) is unknown.
 */
export function assessWageCostSubsidy(
  facts: CoverageFacts,
  terms: CoverageTerms,
  on: IsoDate,
): Assessment {
  const workStart = workStartsOn(terms)
  const word = authorityWord(facts, 'wageCostSubsidy', { from: workStart, until: null }, on)
  const from = word.said === 'decided' ? laterDay(word.from, workStart) : workStart

  return (
    notComputedHere(facts, terms, from) ??
    ruledOut(facts, terms, word) ??
    factsMissing(facts, terms, word) ??
    withAmount(facts, terms, word, from)
  )
}

function notComputedHere(
  facts: CoverageFacts,
  { flatRate }: CoverageTerms,
  from: IsoDate,
): Assessment | null {
  if (hasDispensation(facts)) return unknown('dispensation', 'uwv')
  const held = heldOutsideRegister(facts)
  if (held) return held
  if (flatRate) return unknown('flatRate', 'municipality')
  const isUnder21 = facts.birthDate !== undefined && yearsBetween(facts.birthDate, from) < 21
  return isUnder21 ? unknown('under21', 'municipality') : null
}

function ruledOut(
  { wageValue, inSubsidyTargetGroup }: CoverageFacts,
  { subsidyWanted }: CoverageTerms,
  word: AuthorityWord,
): Assessment | null {
  if (wageValue && wageValue.percentage >= 100) {
    return notApplicable('fullWageValue', wageValue.measuredOn)
  }
  if (word.said === 'refused') return notApplicable('refused', word.on)
  if (word.said !== 'nothing') return null
  if (inSubsidyTargetGroup === false) return notApplicable('notInTargetGroup')
  return subsidyWanted === false ? notApplicable('subsidyNotWanted') : null
}

/** The adult figure is for someone known to be 21 only. What was asked for waits for the decision, measured or not. */
function factsMissing(
  facts: CoverageFacts,
  terms: CoverageTerms,
  word: AuthorityWord,
): Assessment | null {
  const isDecidedOrAsked = word.said !== 'nothing'
  if (isDecidedOrAsked && facts.birthDate !== undefined) return null
  const needs = needsForAmount(facts, terms)
  if (!isDecidedOrAsked && facts.inSubsidyTargetGroup === undefined) {
    needs.push('candidate.inSubsidyTargetGroup')
  }
  const [first, ...rest] = needs
  return first ? missing('factsMissing', [first, ...rest]) : null
}

function withAmount(
  facts: CoverageFacts,
  terms: CoverageTerms,
  word: AuthorityWord,
  from: IsoDate,
): Assessment {
  const amount = amountOf(facts, terms, from)
  const common = { from, ...amount, needs: needsForAmount(facts, terms) }
  if (word.said === 'decided') {
    const period = { ...common, on: word.on, until: word.until }
    return amount?.basedOn
      ? { certainty: 'expected', because: 'amountNotPublished', ...period }
      : { certainty: 'confirmed', because: 'decided', ...period }
  }
  if (word.said === 'asked') {
    const decidesBy = lastDecisionDay(facts, word.on)
    return { certainty: 'expected', because: 'asked', on: word.on, ...common, decidesBy }
  }
  const on = facts.wageValue?.measuredOn
  return { certainty: 'expected', because: 'measuredInTargetGroup', on, ...common }
}

function amountOf(
  { wageValue }: CoverageFacts,
  { hoursPerWeek, fullTimeHours }: CoverageTerms,
  from: IsoDate,
): SubsidyAmount | null {
  if (!wageValue || fullTimeHours === undefined) return null
  return wageCostSubsidyAmount({ hoursPerWeek, fullTimeHours }, wageValue.percentage, from)
}

function needsForAmount({ wageValue, birthDate }: CoverageFacts, terms: CoverageTerms): Need[] {
  const needs: Need[] = []
  if (!wageValue) needs.push('candidate.wageValue')
  if (birthDate === undefined) needs.push('candidate.birthDate')
  if (terms.fullTimeHours === undefined) needs.push('terms.fullTimeHours')
  return needs
}

/** Within five weeks after the wage value is set (art. 10d lid 12), or after the request when that came later: our reading. */
function lastDecisionDay({ wageValue }: CoverageFacts, askedOn: IsoDate): IsoDate | null {
  if (!wageValue) return null
  const from = laterDay(wageValue.measuredOn, askedOn)
  const weeks = parameterOn('subsidyDecisionWeeks', from)
  return weeks && addDays(from, weeks.value * 7)
}
