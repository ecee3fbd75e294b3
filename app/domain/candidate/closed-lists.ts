/** What is asked of a workplace or offered by one. A closed list: never free text, never a diagnosis. */
export const WORK_CONDITIONS = [
  'fixedRoutine',
  'oneTaskAtATime',
  'shortInstructions',
  'showAndDoTogether',
  'quietRoom',
  'smallTeam',
  'fixedContact',
  'ownPace',
  'extraBreaks',
  'seatedWork',
  'standingAndWalking',
  'noHeavyLifting',
  'indoors',
  'outdoors',
  'dayShift',
  'laterStart',
  'buildUpHours',
  'littleCustomerContact',
  'reachableByPublicTransport',
  'stepFreeAccess',
  'adaptedScreen',
  'writtenInstructions',
] as const
export type WorkCondition = (typeof WORK_CONDITIONS)[number]

export const EDUCATION_LEVELS = [
  'none',
  'primary',
  'practical',
  'specialSecondary',
  'vmbo',
  'mbo1',
  'mbo2',
  'mbo3',
  'mbo4',
  'havoVwo',
  'hbo',
  'wo',
] as const
export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

export const TRAVEL_MEANS = [
  'walking',
  'bicycle',
  'publicTransport',
  'moped',
  'car',
  'taxi',
] as const
export type TravelMeans = (typeof TRAVEL_MEANS)[number]

export const DRIVING_LICENCES = ['AM', 'B', 'BE', 'C', 'D', 'T', 'forklift'] as const
export type DrivingLicence = (typeof DRIVING_LICENCES)[number]

export const LANGUAGES = [
  'dutch',
  'english',
  'german',
  'french',
  'spanish',
  'turkish',
  'arabic',
  'berber',
  'polish',
  'ukrainian',
  'tigrinya',
  'persian',
  'papiamentu',
  'signLanguage',
] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_LEVELS = ['aLittle', 'everyday', 'good'] as const
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number]

/** How well someone can do a thing, from with help to showing others. */
export const COMPETENCY_LEVELS = ['withHelp', 'independent', 'experienced'] as const
export type CompetencyLevel = (typeof COMPETENCY_LEVELS)[number]

/** Where it shows that someone can do a thing. */
export const EVIDENCE_SOURCES = [
  'ownWords',
  'workExperience',
  'observed',
  'learningPlacement',
  'certificate',
] as const
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number]

export const READINESS = ['ready', 'learningPlacementFirst', 'unknown'] as const
export type Readiness = (typeof READINESS)[number]
