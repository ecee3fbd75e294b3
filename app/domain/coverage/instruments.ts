/** What may cover a placement, in the order in which people read it: risk, support, money. */
export const INSTRUMENTS = [
  'noRiskPolicy',
  'jobcoaching',
  'wageCostSubsidy',
  'wageCostBenefit',
  'trialPlacement',
] as const
export type Instrument = (typeof INSTRUMENTS)[number]

/**
 * confirmed: every legal condition is proven and nobody has a choice left; expected: waits for a decision or a figure;
 * notApplicable: does not hold; unknown: a fact is missing, or the sum is not made here yet.
 */
export const CERTAINTIES = ['confirmed', 'expected', 'notApplicable', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Who decides on an instrument. */
export const AUTHORITIES = ['municipality', 'uwv', 'taxOffice', 'municipalityOrUwv'] as const
export type Authority = (typeof AUTHORITIES)[number]

/** Who can tell what is not known here. */
export const INFORMANTS = [
  'municipality',
  'uwv',
  'municipalityOrUwv',
  'jobhunter',
  'adviser',
] as const
export type Informant = (typeof INFORMANTS)[number]
