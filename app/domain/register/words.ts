import {
  EDUCATION_LABELS,
  EVIDENCE_LABELS,
  LANGUAGE_LABELS,
  LANGUAGE_LEVEL_LABELS,
  LEVEL_LABELS,
  LICENCE_LABELS,
  TRAVEL_LABELS,
} from '#app/domain/candidate/labels.ts'
import {
  CONDITION_NEEDED_LABELS,
  CONDITION_OFFERED_LABELS,
} from '#app/domain/candidate/work-condition-labels.ts'
import { COMPETENCIES, SECTORS, TALENTS, TASKS } from '#app/domain/vocabulary/vocabulary.ts'
import type { ColumnName } from './columns.ts'
import { termList, wordList } from './word-list.ts'

/** Says that someone has none, which is something else than an empty column. */
export const isNone = wordList({ none: 'geen' }, { none: 'geen enkel;nee' })

export const yesOrNo = wordList(
  { yes: 'ja', no: 'nee' },
  { yes: 'j;true;waar;1', no: 'n;false;onwaar;0' },
)

const STATUS_WORDS = {
  registered: 'geregistreerd',
  askedFor: 'aangevraagd',
  notRegistered: 'nee',
} as const
export const registerStatusWord = wordList(STATUS_WORDS, {
  registered: 'ja',
  notRegistered: 'niet geregistreerd',
})

const GROUND_WORDS = {
  workplaceRoute: 'praktijkroute',
  indication: 'indicatie',
  ownRequest: 'eigen aanvraag',
  wajong: 'wajong',
  wajongWithoutCapacity: 'wajong zonder arbeidsvermogen',
  wsw: 'wsw',
  wiwId: 'wiw of id',
  schoolLeaver: 'schoolverlater',
  withProvision: 'met voorziening',
  historic: 'historisch',
  iva: 'iva',
} as const
export const groundWord = wordList(GROUND_WORDS, {
  indication: 'indicatie banenafspraak;beoordeling arbeidsvermogen',
  wiwId: 'wiw;id;id-baan;wiw/id',
  schoolLeaver: 'vso;pro;vso of pro;vso/pro',
})

const ROUTE_WORDS = {
  workplaceRoute: 'praktijkroute',
  indication: 'indicatie',
  ownRequest: 'eigen aanvraag',
} as const
export const routeWord = wordList(ROUTE_WORDS, {
  indication: 'indicatie banenafspraak;beoordeling arbeidsvermogen',
})

const BENEFIT_WORDS = {
  bijstand: 'bijstand',
  ioaw: 'ioaw',
  ioaz: 'ioaz',
  ww: 'ww',
  wia: 'wia',
  iva: 'iva',
  wao: 'wao',
  waz: 'waz',
  wajong: 'wajong',
  none: 'geen',
} as const
export const benefitWord = wordList(BENEFIT_WORDS, {
  bijstand: 'participatiewet;pw',
  wia: 'wga',
  none: 'geen uitkering;nee',
})

export const educationWord = wordList(EDUCATION_LABELS, {
  none: 'geen;geen opleiding',
  primary: 'lagere school;basisonderwijs',
  practical: 'pro',
  specialSecondary: 'vso',
  vmbo: 'mavo;lbo;vbo',
  mbo1: 'mbo 1;entree;entreeopleiding',
  mbo2: 'mbo 2',
  mbo3: 'mbo 3',
  mbo4: 'mbo 4',
  havoVwo: 'havo;vwo;havo/vwo',
  wo: 'wo;universitair',
})

export const travelWord = wordList(TRAVEL_LABELS, {
  walking: 'lopen;lopend;voet',
  bicycle: 'fiets;fietsen;e-bike;elektrische fiets',
  publicTransport: 'ov;openbaar vervoer;bus;tram;metro;trein;bus, tram of trein;bus of trein',
  moped: 'brommer;bromfiets;scooter;snorfiets',
  car: 'auto;eigen auto',
  taxi: 'taxivervoer;leerlingenvervoer',
})

export const licenceWord = wordList(LICENCE_LABELS, {
  AM: 'rijbewijs AM;bromfiets',
  B: 'rijbewijs B;auto',
  BE: 'rijbewijs BE;B+E',
  C: 'rijbewijs C;vrachtwagen',
  D: 'rijbewijs D;bus',
  T: 'rijbewijs T;tractor;trekker',
  forklift: 'heftruck;heftruckcertificaat;reachtruck',
})

export const languageWord = wordList(LANGUAGE_LABELS, { persian: 'farsi;dari' })
export const languageLevelWord = wordList(LANGUAGE_LEVEL_LABELS, {
  aLittle: 'beetje;weinig',
  everyday: 'alledag;redelijk',
  good: 'vloeiend;moedertaal',
})
export const levelWord = wordList(LEVEL_LABELS, { withHelp: 'hulp', independent: 'zelf' })
export const evidenceWord = wordList(EVIDENCE_LABELS, {
  ownWords: 'eigen woorden',
  workExperience: 'werkervaring;eerder werk',
  observed: 'gezien',
  learningPlacement: 'leerplek;stage',
  certificate: 'diploma;certificaat',
})

const offeredWord = wordList(CONDITION_OFFERED_LABELS)
const neededWord = wordList(CONDITION_NEEDED_LABELS)
/** A work condition as it is needed or as it is offered. */
export function conditionWord(written: string) {
  return neededWord(written) ?? offeredWord(written)
}

export const sectorWord = termList(SECTORS)
export const talentWord = termList(TALENTS)
export const taskWord = termList(TASKS)
export const competencyWord = termList(COMPETENCIES)

/** The words that a column takes, for whoever writes a file; null where the words are those of the vocabulary or free. */
export function wordsOfColumn(column: ColumnName): readonly string[] | null {
  return WORDS_OF_COLUMN[column] ?? null
}

const WORDS_OF_COLUMN: Partial<Record<ColumnName, readonly string[]>> = {
  status: Object.values(STATUS_WORDS),
  grondslag: Object.values(GROUND_WORDS),
  route: Object.values(ROUTE_WORDS),
  uitkering: Object.values(BENEFIT_WORDS),
  opleiding: Object.values(EDUCATION_LABELS),
  sectoren: SECTORS.map(({ label }) => label),
  werkcondities: Object.values(CONDITION_NEEDED_LABELS),
  vervoer: [...Object.values(TRAVEL_LABELS), 'geen'],
  rijbewijzen: [
    ...Object.keys(LICENCE_LABELS).filter((code) => code !== 'forklift'),
    'heftruck',
    'geen',
  ],
  talen: Object.values(LANGUAGE_LABELS),
}
