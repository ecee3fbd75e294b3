/** What may cover a placement, in the order in which people read it: risk first, then support, then money. */
export const INSTRUMENTS = [
  'noRiskPolicy',
  'jobcoaching',
  'workplaceAdaptation',
  'portableProvision',
  'buddyTraining',
  'wageCostSubsidy',
  'flatRateSubsidy',
  'wageDispensation',
  'wageCostBenefit',
  'trialPlacement',
  'learningPlacement',
  'localInstrument',
] as const
export type Instrument = (typeof INSTRUMENTS)[number]

/** Which loonkostenvoordeel: for the jobs agreement, or for someone disabled (Wtl art. 2.10 and 2.6). */
export const CATEGORIES = ['jobsAgreement', 'disabled'] as const
export type Category = (typeof CATEGORIES)[number]

/**
 * confirmed: every legal condition is proven by a dated fact and nobody has a choice left; expected: waits for a
 * decision or a figure; notApplicable: does not hold; unknown: a fact is missing.
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
  'employer',
] as const
export type Informant = (typeof INFORMANTS)[number]
