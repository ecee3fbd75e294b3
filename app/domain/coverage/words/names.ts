import type { Authority, Category, Certainty, Instrument } from '../instruments.ts'

export const INSTRUMENT_NAMES: Record<Instrument, string> = {
  noRiskPolicy: 'No-riskpolis',
  jobcoaching: 'Jobcoach',
  workplaceAdaptation: 'Aanpassing van de werkplek',
  portableProvision: 'Hulpmiddel dat meegaat',
  buddyTraining: 'Training voor een begeleidende collega',
  wageCostSubsidy: 'Loonkostensubsidie',
  flatRateSubsidy: 'Forfaitaire loonkostensubsidie',
  wageDispensation: 'Loondispensatie',
  wageCostBenefit: 'Loonkostenvoordeel',
  trialPlacement: 'Proefplaatsing',
  learningPlacement: 'Leerstage',
  localInstrument: 'Regeling van de gemeente',
}

export const CATEGORY_NAMES: Record<Category, string> = {
  jobsAgreement: 'banenafspraak',
  disabled: 'arbeidsgehandicapte werknemer',
}

export const CERTAINTY_LABELS: Record<Certainty, string> = {
  confirmed: 'bevestigd',
  expected: 'verwacht',
  notApplicable: 'niet van toepassing',
  unknown: 'onbekend',
}

export const AUTHORITY_NAMES: Record<Authority, string> = {
  municipality: 'gemeente',
  uwv: 'UWV',
  taxOffice: 'Belastingdienst',
  municipalityOrUwv: 'gemeente of UWV',
}
