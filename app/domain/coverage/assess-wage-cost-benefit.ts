import type { IsoDate } from '#app/domain/primitives.ts'
import { type Assessment, notApplicable, unknown } from './assessment.ts'
import type { CoverageFacts } from './facts.ts'
import { heldOutsideRegister, maybeOutsideRegister } from './other-grounds.ts'
import { registerStanding } from './register-standing.ts'
import { type CoverageTerms, paidHours, workStartsOn } from './terms.ts'
import { wageCostBenefitAmount } from './wage-cost-benefit-amount.ts'

/**
 * Loonkostenvoordeel banenafspraak (Wet tegemoetkomingen loondomein art. 2.10): for each payroll period in which the
 * employee is registered, without a choice for anyone. With WIA and the like a higher one may hold, and only the
 * highest is paid (art. 4.1): that one is not computed here.
 */
export function assessWageCostBenefit(facts: CoverageFacts, terms: CoverageTerms): Assessment {
  const standing = registerStanding(facts, terms)
  switch (standing.at) {
    case 'registered':
      return heldOutsideRegister(facts) ?? whileRegistered(standing, terms)
    case 'unfinished':
      return heldOutsideRegister(facts) ?? onceRegistered(standing.waiting, terms)
    case 'unknown':
      return heldOutsideRegister(facts) ?? standing.unknown
    case 'noRoute':
      return maybeOutsideRegister(facts) ?? notApplicable('noRoute')
  }
}

function whileRegistered(
  { since, from, until }: { since: IsoDate; from: IsoDate; until: IsoDate | null },
  terms: CoverageTerms,
): Assessment {
  const amount = wageCostBenefitAmount(paidHours(terms), from)
  if (amount === null) return unknown('amountUnknown', 'uwv')
  const period = { on: since, from, until, ...amount }
  return amount.basedOn === null
    ? { certainty: 'confirmed', because: 'registered', ...period }
    : { certainty: 'expected', because: 'amountNotPublished', ...period }
}

/** The tax office decides on the benefit; what is awaited first is the registration, by whom and when `waiting` says. */
function onceRegistered(waiting: Assessment, terms: CoverageTerms): Assessment {
  const amount = wageCostBenefitAmount(paidHours(terms), workStartsOn(terms))
  if (amount === null) return unknown('amountUnknown', 'uwv')
  return { ...waiting, ...amount, decides: 'taxOffice' }
}
