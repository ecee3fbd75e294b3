import type { Informant } from './instruments.ts'

/** Why an instrument is as certain as it is. For adviser and jobhunter only; `staff-sentences.ts` has the words. */
export const REASONS = [
  'rulesBefore2026',
  // the register, for no-riskpolis and loonkostenvoordeel
  'registered',
  'measuringUnfinished',
  'registrationUnfinished',
  'noRoute',
  'registrationUnknown',
  'otherGroundsUnknown',
  // computed elsewhere for now: someone else can tell
  'disabilityBenefit',
  'under35',
  'shelteredWork',
  'dispensation',
  'under21',
  'flatRate',
  'amountUnknown',
  // a word of municipality or UWV
  'decided',
  'amountNotPublished',
  'asked',
  'refused',
  // loonkostensubsidie
  'measuredInTargetGroup',
  'fullWageValue',
  'notInTargetGroup',
  'subsidyNotWanted',
  'factsMissing',
  // trial and support
  'noTrial',
  'trialTooLong',
  'trialLengthUnknown',
  'notDecided',
  'supportUsual',
  'supportUnknown',
] as const
export type Reason = (typeof REASONS)[number]

/** The facts that may be missing, by their place in the input. */
export const NEEDS = [
  'candidate.registeredOn',
  'candidate.ground',
  'candidate.otherGrounds',
  'candidate.benefit',
  'candidate.birthDate',
  'candidate.wageValue',
  'candidate.inSubsidyTargetGroup',
  'terms.fullTimeHours',
  'terms.trialMonths',
] as const
export type Need = (typeof NEEDS)[number]

/** Who can supply a missing fact. */
export const CAN_TELL: Record<Need, Informant> = {
  'candidate.registeredOn': 'municipalityOrUwv',
  'candidate.ground': 'municipalityOrUwv',
  'candidate.otherGrounds': 'jobhunter',
  'candidate.benefit': 'jobhunter',
  'candidate.birthDate': 'jobhunter',
  'candidate.wageValue': 'municipality',
  'candidate.inSubsidyTargetGroup': 'municipality',
  'terms.fullTimeHours': 'adviser',
  'terms.trialMonths': 'adviser',
}
