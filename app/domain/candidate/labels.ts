import type {
  CompetencyLevel,
  DrivingLicence,
  EducationLevel,
  EvidenceSource,
  Language,
  LanguageLevel,
  Readiness,
  TravelMeans,
} from './closed-lists.ts'
import type { ProfileField } from './profile.ts'
import type { Screened } from './screening.ts'
import type { ConsentStatus, ConsentWay, ReleaseStatus } from './visibility.ts'

/** What people read where nothing is known. */
export const NOT_KNOWN_YET = 'nog niet bekend'

export const EDUCATION_LABELS: Record<EducationLevel, string> = {
  none: 'Geen opleiding afgemaakt',
  primary: 'Basisschool',
  practical: 'Praktijkonderwijs',
  specialSecondary: 'Voortgezet speciaal onderwijs',
  vmbo: 'Vmbo',
  mbo1: 'Mbo niveau 1',
  mbo2: 'Mbo niveau 2',
  mbo3: 'Mbo niveau 3',
  mbo4: 'Mbo niveau 4',
  havoVwo: 'Havo of vwo',
  hbo: 'Hbo',
  wo: 'Universiteit',
}

/** How someone travels, to be read after 'reist': 'reist met de fiets'. */
export const TRAVEL_LABELS: Record<TravelMeans, string> = {
  walking: 'te voet',
  bicycle: 'met de fiets',
  publicTransport: 'met bus, tram of trein',
  moped: 'met de brommer of scooter',
  car: 'met de auto',
  taxi: 'met een taxi',
}

export const LICENCE_LABELS: Record<DrivingLicence, string> = {
  AM: 'rijbewijs AM (bromfiets)',
  B: 'rijbewijs B (auto)',
  BE: 'rijbewijs BE (auto met aanhanger)',
  C: 'rijbewijs C (vrachtwagen)',
  D: 'rijbewijs D (bus)',
  T: 'rijbewijs T (tractor)',
  forklift: 'heftruckcertificaat',
}

export const LANGUAGE_LABELS: Record<Language, string> = {
  dutch: 'Nederlands',
  english: 'Engels',
  german: 'Duits',
  french: 'Frans',
  spanish: 'Spaans',
  turkish: 'Turks',
  arabic: 'Arabisch',
  berber: 'Berbers',
  polish: 'Pools',
  ukrainian: 'Oekraïens',
  tigrinya: 'Tigrinya',
  persian: 'Perzisch',
  papiamentu: 'Papiaments',
  signLanguage: 'gebarentaal',
}

export const LANGUAGE_LEVEL_LABELS: Record<LanguageLevel, string> = {
  aLittle: 'een beetje',
  everyday: 'voor alledag',
  good: 'goed',
}

export const LEVEL_LABELS: Record<CompetencyLevel, string> = {
  withHelp: 'met hulp',
  independent: 'zelfstandig',
  experienced: 'ervaren',
}

/** Where it shows, to be read after a level: 'ervaren, gezien op het werk'. */
export const EVIDENCE_LABELS: Record<EvidenceSource, string> = {
  ownWords: 'zegt het zelf',
  workExperience: 'uit eerder werk',
  observed: 'gezien op het werk',
  learningPlacement: 'geleerd op een leerplek',
  certificate: 'met diploma of certificaat',
}

export const READINESS_LABELS: Record<Readiness, string> = {
  ready: 'Klaar om te beginnen',
  learningPlacementFirst: 'Eerst een leerplek',
  unknown: 'Nog niet bekend',
}

export const SCREENED_LABELS: Record<Screened, string> = {
  workTried: 'Het werk is geprobeerd',
  travel: 'De reis is besproken',
  conditions: 'Wat nodig is op het werk is besproken',
  hours: 'De uren zijn besproken',
}

export const RELEASE_LABELS: Record<ReleaseStatus, string> = {
  none: 'Nog niet vrijgegeven',
  released: 'Vrijgegeven',
  takenBack: 'Vrijgave teruggenomen',
}

export const CONSENT_LABELS: Record<ConsentStatus, string> = {
  none: 'Nog niet gevraagd',
  given: 'Zegt ja tegen dit profiel',
  outdated: 'Zei ja tegen een eerdere versie; vraag het opnieuw',
  withdrawn: 'Wil niet meer zichtbaar zijn',
}

export const CONSENT_WAY_LABELS: Record<ConsentWay, string> = {
  inPerson: 'In een gesprek',
  signedPage: 'Met een handtekening op de pagina',
  byPhone: 'Aan de telefoon',
  byMessage: 'Met een bericht',
}

export const PROFILE_FIELD_LABELS: Record<ProfileField, string> = {
  talents: 'Talenten',
  competencies: 'Wat deze persoon kan',
  tasks: 'Werk dat al eens gedaan is',
  interests: 'Werkt graag in',
  workConditions: 'Nodig op het werk',
  hoursLeast: 'Minste uren per week',
  hoursMost: 'Meeste uren per week',
  availableFrom: 'Beschikbaar vanaf',
  municipality: 'Woont in',
  travelMeans: 'Reist',
  travelKm: 'Hoe ver reizen lukt',
  drivingLicences: 'Rijbewijs',
  languages: 'Talen',
  educationLevel: 'Opleiding',
  ownWords: 'In eigen woorden',
}
