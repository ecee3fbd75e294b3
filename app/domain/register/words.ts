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
import { termList, wordList } from './word-list.ts'

/** Says that someone has none, which is something else than an empty column. */
export const isNone = wordList({ none: 'geen' }, { none: 'geen enkel;nee' })

export const yesOrNo = wordList(
  { yes: 'ja', no: 'nee' },
  { yes: 'j;true;waar;1', no: 'n;false;onwaar;0' },
)

export const registerStatusWord = wordList(
  { registered: 'geregistreerd', askedFor: 'aangevraagd', notRegistered: 'nee' },
  { registered: 'ja', notRegistered: 'niet geregistreerd' },
)

export const groundWord = wordList(
  {
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
  },
  {
    indication: 'indicatie banenafspraak;beoordeling arbeidsvermogen',
    wiwId: 'wiw;id;id-baan;wiw/id',
    schoolLeaver: 'vso;pro;vso of pro;vso/pro',
  },
)

export const routeWord = wordList(
  { workplaceRoute: 'praktijkroute', indication: 'indicatie', ownRequest: 'eigen aanvraag' },
  { indication: 'indicatie banenafspraak;beoordeling arbeidsvermogen' },
)

export const benefitWord = wordList(
  {
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
  },
  { bijstand: 'participatiewet;pw', wia: 'wga', none: 'geen uitkering;nee' },
)

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
