import type {
  BENEFITS,
  DECIDED_INSTRUMENTS,
  OTHER_GROUNDS,
  RECENT_EDUCATIONS,
  REGISTER_ROUTES,
  RegisterGround,
  RegisterStatus,
} from './facts.ts'

// For the candidate's own people and, where an offer asks for it, the adviser. Never for an employer.

export const REGISTER_STATUS_LABELS: Record<RegisterStatus['status'], string> = {
  registered: 'Staat in het doelgroepregister',
  askedFor: 'Aangevraagd, nog niet beslist',
  notRegistered: 'Staat niet in het doelgroepregister',
}

export const REGISTER_GROUND_LABELS: Record<RegisterGround, string> = {
  workplaceRoute: 'Praktijkroute',
  indication: 'Indicatie banenafspraak van UWV',
  ownRequest: 'Eigen aanvraag bij UWV',
  wajong: 'Wajong',
  wajongWithoutCapacity: 'Wajong zonder arbeidsvermogen, met een baan',
  wsw: 'Wsw-indicatie',
  wiwId: 'Wiw-baan of ID-baan',
  schoolLeaver: 'Van het vso of praktijkonderwijs',
  withProvision: 'Verdient het minimumloon met een voorziening',
  historic: 'Eerder Wsw of Wajong (2013 tot 2015)',
  iva: 'IVA, proef met loondispensatie',
}

export const REGISTER_ROUTE_LABELS: Record<(typeof REGISTER_ROUTES)[number], string> = {
  workplaceRoute: 'Praktijkroute',
  indication: 'Indicatie banenafspraak van UWV',
  ownRequest: 'Eigen aanvraag bij UWV',
}

export const OTHER_GROUND_LABELS: Record<(typeof OTHER_GROUNDS)[number], string> = {
  wia: 'WIA',
  wao: 'WAO',
  waz: 'WAZ',
  under35: 'Minder dan 35% arbeidsongeschikt (WIA)',
  shelteredWork: 'Beschut werk',
}

export const BENEFIT_LABELS: Record<(typeof BENEFITS)[number], string> = {
  bijstand: 'Bijstand',
  ioaw: 'IOAW',
  ioaz: 'IOAZ',
  ww: 'WW',
  wia: 'WIA (WGA)',
  iva: 'WIA (IVA)',
  wao: 'WAO',
  waz: 'WAZ',
  wajong: 'Wajong',
  none: 'Geen uitkering',
}

export const DECIDED_INSTRUMENT_LABELS: Record<(typeof DECIDED_INSTRUMENTS)[number], string> = {
  wageCostSubsidy: 'Loonkostensubsidie',
  flatRateSubsidy: 'Forfaitaire loonkostensubsidie',
  trialPlacement: 'Proefplaatsing',
  wageDispensation: 'Loondispensatie',
  jobcoaching: 'Jobcoaching',
  learningPlacement: 'Leerstage',
  workplaceAdaptation: 'Aanpassing van de werkplek',
  portableProvision: 'Hulpmiddel dat meegaat',
  buddyTraining: 'Training voor een begeleidende collega',
  noRiskPolicy: 'No-riskpolis (verklaring van UWV)',
}

export const RECENT_EDUCATION_LABELS: Record<(typeof RECENT_EDUCATIONS)[number], string> = {
  pro: 'Praktijkonderwijs',
  vso: 'Vso',
  entree: 'Entreeopleiding',
  none: 'Geen van deze',
}
