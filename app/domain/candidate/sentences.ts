import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import {
  competencyLabel,
  sectorLabel,
  talentLabel,
  taskLabel,
} from '#app/domain/vocabulary/vocabulary.ts'
import { hoursInWords } from './hours-in-words.ts'
import {
  EDUCATION_LABELS,
  EVIDENCE_LABELS,
  LANGUAGE_LABELS,
  LANGUAGE_LEVEL_LABELS,
  LEVEL_LABELS,
  LICENCE_LABELS,
  PROFILE_FIELD_LABELS,
  TRAVEL_LABELS,
} from './labels.ts'
import { isUnknown, PROFILE_FIELDS, type Profile, type ProfileField } from './profile.ts'
import { CONDITION_NEEDED_LABELS } from './work-condition-labels.ts'

/** One part of a profile as people read it; `known` is false where only 'nog niet bekend' can be said. */
export type ProfilePart = {
  field: ProfileField
  heading: string
  sentences: string[]
  known: boolean
}

/**
 * A profile in Dutch, the same for the page, the print and the candidate's yes. Hours and travel, which are
 * two fields each, are one part under the first of them. A day to begin that is past reads as now; without `today`
 * every day reads as itself.
 */
export function profileInWords(
  profile: Profile,
  nameOfMunicipality: (code: MunicipalityCode) => string,
  today: IsoDate | null = null,
): ProfilePart[] {
  const parts: Omit<ProfilePart, 'known'>[] = [
    part('talents', profile.talents.map(talentLabel)),
    part('competencies', profile.competencies.map(competencyInWords)),
    part('tasks', profile.tasks.map(taskLabel)),
    part('interests', profile.interests.map(sectorLabel)),
    part(
      'workConditions',
      profile.workConditions.map((code) => CONDITION_NEEDED_LABELS[code]),
    ),
    { ...part('hoursLeast', hours(profile)), heading: 'Uren per week' },
    part('availableFrom', startOf(profile, today)),
    part('municipality', profile.municipality ? [nameOfMunicipality(profile.municipality)] : []),
    part('travelMeans', travel(profile)),
    part('drivingLicences', licences(profile)),
    part('languages', profile.languages.map(languageInWords)),
    part(
      'educationLevel',
      profile.educationLevel ? [EDUCATION_LABELS[profile.educationLevel]] : [],
    ),
    part('ownWords', profile.ownWords ? [profile.ownWords] : []),
  ]
  return parts.map((each) =>
    each.sentences.length > 0
      ? { ...each, known: true }
      : { ...each, sentences: ['Nog niet bekend'], known: false },
  )
}

/** What a jobhunter may ask to learn what is not known yet: open, kind, and never about health. */
export function whatToAsk(field: ProfileField): string {
  return QUESTIONS[field].ask
}

/** The questions for everything that is still unknown, the ones that help most in finding work first. */
export function nextQuestions(profile: Profile): { field: ProfileField; question: string }[] {
  return PROFILE_FIELDS.filter((field) => isUnknown(profile[field], field))
    .sort((a, b) => QUESTIONS[a].turn - QUESTIONS[b].turn)
    .map((field) => ({ field, question: QUESTIONS[field].ask }))
}

function part(field: ProfileField, sentences: string[]): Omit<ProfilePart, 'known'> {
  return { field, heading: PROFILE_FIELD_LABELS[field], sentences }
}

function competencyInWords({ code, level, evidence }: Profile['competencies'][number]): string {
  return `${competencyLabel(code)}: ${LEVEL_LABELS[level]}, ${EVIDENCE_LABELS[evidence]}`
}

function languageInWords({ language, level }: Profile['languages'][number]): string {
  return `${LANGUAGE_LABELS[language]}: ${LANGUAGE_LEVEL_LABELS[level]}`
}

function hours({ hoursLeast, hoursMost }: Profile): string[] {
  const words = hoursInWords(hoursLeast, hoursMost)
  return words === '' ? [] : [words]
}

function travel({ travelMeans, travelKm }: Profile): string[] {
  const means =
    travelMeans?.length === 0
      ? ['heeft nog geen vervoer']
      : (travelMeans ?? []).map((each) => TRAVEL_LABELS[each])
  return travelKm === null ? means : [...means, `tot ongeveer ${travelKm} km van huis`]
}

function licences({ drivingLicences }: Profile): string[] {
  if (drivingLicences?.length === 0) return ['heeft nog geen rijbewijs']
  return (drivingLicences ?? []).map((each) => LICENCE_LABELS[each])
}

const QUESTIONS: Record<ProfileField, { turn: number; ask: string }> = {
  competencies: { turn: 1, ask: 'Wat kunt u goed? Denk aan werk, school, thuis of een hobby.' },
  municipality: { turn: 2, ask: 'In welke plaats woont u?' },
  hoursLeast: { turn: 3, ask: 'Hoeveel uur per week wilt u minstens werken?' },
  hoursMost: { turn: 4, ask: 'Hoeveel uur per week wilt u hoogstens werken?' },
  interests: { turn: 5, ask: 'Wat voor werk lijkt u leuk?' },
  workConditions: { turn: 6, ask: 'Wat helpt u om uw werk goed te doen?' },
  availableFrom: { turn: 7, ask: 'Vanaf welke dag kunt u beginnen?' },
  travelMeans: { turn: 8, ask: 'Hoe gaat u naar uw werk: fiets, bus, auto of anders?' },
  travelKm: { turn: 9, ask: 'Hoe ver van huis wilt u werken?' },
  tasks: { turn: 10, ask: 'Welk werk heeft u al eens gedaan?' },
  talents: { turn: 11, ask: 'Waar bent u van nature goed in? Wat zeggen anderen over u?' },
  drivingLicences: { turn: 12, ask: 'Heeft u een rijbewijs of een heftruckcertificaat?' },
  languages: { turn: 13, ask: 'Welke talen spreekt u, en hoe goed?' },
  educationLevel: { turn: 14, ask: 'Welke school heeft u afgemaakt?' },
  ownWords: { turn: 15, ask: 'Wat wilt u zelf aan een werkgever vertellen?' },
}

function startOf({ availableFrom }: Profile, today: IsoDate | null): string[] {
  if (availableFrom === null) return []
  return [today !== null && availableFrom <= today ? 'meteen' : dutchDate(availableFrom)]
}
