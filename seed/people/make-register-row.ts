import type { RegisterGround, RegisterStatus } from '#app/domain/candidate/facts.ts'
import {
  EDUCATION_LABELS,
  EVIDENCE_LABELS,
  LANGUAGE_LABELS,
  LANGUAGE_LEVEL_LABELS,
  LEVEL_LABELS,
  LICENCE_LABELS,
  TRAVEL_LABELS,
} from '#app/domain/candidate/labels.ts'
import { CONDITION_NEEDED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import {
  competencyLabel,
  sectorLabel,
  talentLabel,
  taskLabel,
} from '#app/domain/vocabulary/vocabulary.ts'
import type { MadeRow } from '#seed/make-register-file.ts'
import type { DemoPerson } from './make-person.ts'

const GROUND_WORDS: Record<RegisterGround, string> = {
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
}

/** Someone as a row of a register file, in the words a sender's own system would write. */
export function makeRegisterRow(person: DemoPerson): MadeRow {
  return {
    referentie: person.reference,
    voornaam: person.firstName,
    achternaam: person.lastName,
    geboortedatum: dutchDay(person.birthDate),
    'e-mail': person.email ?? '',
    telefoon: person.phone ?? '',
    plaats: person.municipality,
    ...statusCells(person.facts.register),
    ...factCells(person),
    ...profileCells(person),
    ...practicalCells(person),
  }
}

function statusCells(register: RegisterStatus | null): MadeRow {
  switch (register?.status) {
    case 'registered':
      return {
        status: 'geregistreerd',
        grondslag: register.ground ? GROUND_WORDS[register.ground] : '',
        status_vanaf: dutchDay(register.from),
        status_tot: dutchDay(register.until),
      }
    case 'askedFor':
      return {
        status: 'aangevraagd',
        route: register.route ? GROUND_WORDS[register.route] : '',
        status_vanaf: dutchDay(register.since),
      }
    case 'notRegistered':
      return { status: 'nee', status_vanaf: dutchDay(register.on) }
    case undefined:
      return {}
  }
}

function factCells({ facts: { benefit, wageValue, targetGroup } }: DemoPerson): MadeRow {
  return {
    uitkering: benefit === 'none' ? 'geen' : (benefit ?? ''),
    loonwaarde_percentage: numeral(wageValue?.percentage ?? null),
    loonwaarde_gemeten_op: dutchDay(wageValue?.measuredOn ?? null),
    doelgroep_loonkostensubsidie: targetGroup ? (targetGroup.isIn ? 'ja' : 'nee') : '',
    doelgroep_op: dutchDay(targetGroup?.on ?? null),
  }
}

function profileCells({ profile }: DemoPerson): MadeRow {
  return {
    opleiding: profile.educationLevel ? EDUCATION_LABELS[profile.educationLevel] : '',
    sectoren: list(profile.interests.map(sectorLabel)),
    talenten: list(profile.talents.map(talentLabel)),
    taken: list(profile.tasks.map(taskLabel)),
    competenties: list(
      profile.competencies.map(({ code, level, evidence }) =>
        [competencyLabel(code), LEVEL_LABELS[level], EVIDENCE_LABELS[evidence]].join(':'),
      ),
    ),
    werkcondities: list(profile.workConditions.map((code) => CONDITION_NEEDED_LABELS[code])),
    eigen_woorden: profile.ownWords ?? '',
  }
}

function practicalCells({ profile }: DemoPerson): MadeRow {
  return {
    uren_minimaal: numeral(profile.hoursLeast),
    uren_maximaal: numeral(profile.hoursMost),
    beschikbaar_vanaf: dutchDay(profile.availableFrom),
    vervoer: listOrNone(profile.travelMeans?.map((code) => TRAVEL_LABELS[code])),
    reisafstand_km: numeral(profile.travelKm),
    rijbewijzen: listOrNone(profile.drivingLicences?.map((code) => LICENCE_LABELS[code])),
    talen: list(
      profile.languages.map(
        ({ language, level }) => `${LANGUAGE_LABELS[language]}:${LANGUAGE_LEVEL_LABELS[level]}`,
      ),
    ),
  }
}

function numeral(value: number | null): string {
  return value === null ? '' : String(value)
}

function dutchDay(day: IsoDate | null): string {
  return day === null ? '' : day.split('-').reverse().join('-')
}

function list(words: readonly string[]): string {
  return words.join('|')
}

/** Known to be none is something else than nothing known. */
function listOrNone(words: readonly string[] | undefined): string {
  if (words === undefined) return ''
  return words.length === 0 ? 'geen' : list(words)
}
