import { DRIVING_LICENCES, WORK_CONDITIONS } from '#app/domain/candidate/closed-lists.ts'
import { LICENCE_LABELS } from '#app/domain/candidate/labels.ts'
import { CONDITION_NEEDED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import {
  dutchDate,
  isoDate,
  type MunicipalityCode,
  municipalityCode,
} from '#app/domain/primitives.ts'
import {
  competencyLabel,
  sectorLabel,
  talentLabel,
  taskLabel,
} from '#app/domain/vocabulary/vocabulary.ts'
import { type Facet, UNKNOWN } from './criteria.ts'
import type { Reason, ReasonKind } from './match.ts'

/** The name of a municipality as people know it. */
export type NameOfMunicipality = (code: MunicipalityCode) => string

/** What a filter is about, as its heading. */
export function facetLabel(facet: Facet): string {
  return FACET_LABELS[facet]
}

/** One value of a filter in words; a value nobody knows is shown as it is. */
export function facetValueLabel(
  facet: Facet,
  value: string,
  nameOfMunicipality: NameOfMunicipality,
): string {
  if (value === UNKNOWN) return 'Nog niet bekend'
  return VALUE_LABELS[facet](value, nameOfMunicipality)
}

/** What a reason begins with: of what someone can do, what was not seen yet is not a no. */
export function reasonWord({ kind, about }: Pick<Reason, 'kind' | 'about'>): string {
  return kind === 'missing' && about === 'competence' ? 'Nog niet gezien' : KIND_WORDS[kind]
}

const KIND_WORDS: Record<ReasonKind, string> = {
  fits: 'Past',
  partly: 'Past deels',
  missing: 'Past nog niet',
  unknown: 'Nog vragen',
}

const FACET_LABELS: Record<Facet, string> = {
  talent: 'Talent',
  competency: 'Wat iemand kan',
  task: 'Werk dat al eens gedaan is',
  sector: 'Soort werk',
  municipality: 'Plaats',
  hours: 'Uren per week',
  available: 'Beschikbaar vanaf',
  workCondition: 'Nodig op het werk',
  licence: 'Rijbewijs',
}

const VALUE_LABELS: Record<Facet, (value: string, nameOf: NameOfMunicipality) => string> = {
  talent: (value) => talentLabel(value),
  competency: (value) => competencyLabel(value),
  task: (value) => taskLabel(value),
  sector: (value) => sectorLabel(value),
  municipality: municipalityLabel,
  hours: (value) => `${value.replace('-', ' tot en met ')} uur`,
  available: availableLabel,
  workCondition: workConditionLabel,
  licence: licenceLabel,
}

function municipalityLabel(value: string, nameOf: NameOfMunicipality): string {
  const code = municipalityCode.safeParse(value)
  return code.success ? nameOf(code.data) : value
}

/** A day, or a month as 'yyyy-mm'. */
function availableLabel(value: string): string {
  const day = isoDate.safeParse(value)
  if (day.success) return dutchDate(day.data)
  const firstOfMonth = isoDate.safeParse(`${value}-01`)
  return firstOfMonth.success ? dutchDate(firstOfMonth.data).replace(/^1 /, '') : value
}

function workConditionLabel(value: string): string {
  const condition = WORK_CONDITIONS.find((each) => each === value)
  return condition ? CONDITION_NEEDED_LABELS[condition] : value
}

function licenceLabel(value: string): string {
  const licence = DRIVING_LICENCES.find((each) => each === value)
  return licence ? LICENCE_LABELS[licence] : value
}
