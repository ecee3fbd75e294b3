import { z } from 'zod'
import {
  COMPETENCY_LEVELS,
  DRIVING_LICENCES,
  EDUCATION_LEVELS,
  EVIDENCE_SOURCES,
  LANGUAGE_LEVELS,
  LANGUAGES,
  TRAVEL_MEANS,
  WORK_CONDITIONS,
} from '#app/domain/candidate/closed-lists.ts'
import { freeText } from '#app/domain/candidate/free-text.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import { hoursCross } from '#app/domain/candidate/profile.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { SECTORS } from '#app/domain/vocabulary/sectors.ts'
import { isCompetency, isTalent, isTask } from '#app/domain/vocabulary/vocabulary.ts'
import type { Typed } from './field-messages.ts'
import {
  optionalDay,
  optionalOneOf,
  optionalText,
  optionalWholeNumber,
  severalOf,
  severalTerms,
} from './fields.ts'

/** The box that says it is known to be none; no box at all is unknown. */
export const KNOWN_NONE = 'geen'

/** The names of the fields that belong to one chosen competency or language. */
export const levelField = (code: string) => `level-${code}` as const
export const evidenceField = (code: string) => `evidence-${code}` as const
export const languageLevelField = (language: string) => `languageLevel-${language}` as const

/** The whole profile as its form has it, on the version that was on the screen. The server finds the place. */
export const profileFields = z
  .looseObject({
    version: z.coerce.number().int(),
    talents: severalTerms(isTalent),
    competencies: severalTerms(isCompetency),
    tasks: severalTerms(isTask),
    interests: severalOf(SECTORS.map(({ code }) => code)),
    workConditions: severalOf(WORK_CONDITIONS),
    hoursLeast: optionalWholeNumber(1, 40),
    hoursMost: optionalWholeNumber(1, 40),
    availableFrom: optionalDay(),
    place: optionalText(100),
    travelMeans: severalOf([...TRAVEL_MEANS, KNOWN_NONE]),
    travelKm: optionalWholeNumber(1, 150),
    drivingLicences: severalOf([...DRIVING_LICENCES, KNOWN_NONE]),
    languages: severalOf(LANGUAGES),
    educationLevel: optionalOneOf(EDUCATION_LEVELS),
    ownWords: freeText(600).optional(),
  })
  .superRefine(checkTogether)
export type ProfileFields = z.input<typeof profileFields>
export type ReadProfile = z.output<typeof profileFields>

/** The profile that was filled in, in the municipality that was found. What was left empty is unknown. */
export function profileOf(read: ReadProfile, municipality: MunicipalityCode | null): Profile {
  return {
    talents: unique(read.talents),
    competencies: unique(read.competencies).map((code) => ({
      code,
      level: COMPETENCY_LEVELS.find((level) => level === read[levelField(code)]) ?? 'withHelp',
      evidence: EVIDENCE_SOURCES.find((one) => one === read[evidenceField(code)]) ?? 'ownWords',
    })),
    tasks: unique(read.tasks),
    interests: unique(read.interests),
    workConditions: unique(read.workConditions),
    hoursLeast: read.hoursLeast ?? null,
    hoursMost: read.hoursMost ?? null,
    availableFrom: read.availableFrom ?? null,
    municipality,
    travelMeans: listOrUnknown(read.travelMeans),
    travelKm: read.travelKm ?? null,
    drivingLicences: listOrUnknown(read.drivingLicences),
    languages: unique(read.languages).map((language) => ({
      language,
      level: levelOf(read, language) ?? 'aLittle',
    })),
    educationLevel: read.educationLevel ?? null,
    ownWords: read.ownWords ? read.ownWords : null,
  }
}

/** A profile as its form shows it before anything is typed. */
export function profileValues(of: Profile, nameOf: (code: MunicipalityCode) => string): Typed {
  const competencies = of.competencies.flatMap(({ code, level, evidence }) => [
    [levelField(code), level],
    [evidenceField(code), evidence],
  ])
  const languages = of.languages.map(({ language, level }) => [languageLevelField(language), level])
  return {
    talents: of.talents,
    competencies: of.competencies.map(({ code }) => code),
    ...Object.fromEntries(competencies),
    tasks: of.tasks,
    interests: of.interests,
    workConditions: of.workConditions,
    hoursLeast: asText(of.hoursLeast),
    hoursMost: asText(of.hoursMost),
    availableFrom: of.availableFrom ?? '',
    place: of.municipality ? nameOf(of.municipality) : '',
    travelMeans: listOrNone(of.travelMeans),
    travelKm: asText(of.travelKm),
    drivingLicences: listOrNone(of.drivingLicences),
    languages: of.languages.map(({ language }) => language),
    ...Object.fromEntries(languages),
    educationLevel: of.educationLevel ?? '',
    ownWords: of.ownWords ?? '',
  }
}

function checkTogether(read: ReadProfile, context: z.RefinementCtx): void {
  const wrong = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  for (const code of read.competencies) {
    if (!COMPETENCY_LEVELS.some((level) => level === read[levelField(code)]))
      wrong(levelField(code), 'Kies hoe goed dit al gaat.')
  }
  for (const language of read.languages) {
    if (levelOf(read, language) === undefined)
      wrong(languageLevelField(language), 'Kies hoe goed deze taal al gaat.')
  }
  if (hoursCross({ hoursLeast: read.hoursLeast ?? null, hoursMost: read.hoursMost ?? null }))
    wrong('hoursMost', 'Dit moet minstens zoveel zijn als de minste uren.')
  if (saysBoth(read.travelMeans)) wrong('travelMeans', SAYS_BOTH)
  if (saysBoth(read.drivingLicences)) wrong('drivingLicences', SAYS_BOTH)
}

const SAYS_BOTH = 'U kiest iets én zegt dat het er niet is. Haal een van de twee weg.'

function saysBoth(chosen: readonly string[]): boolean {
  return chosen.includes(KNOWN_NONE) && chosen.length > 1
}

function levelOf(read: ReadProfile, language: string) {
  return LANGUAGE_LEVELS.find((level) => level === read[languageLevelField(language)])
}

/** No box is unknown; the box 'none' is a list that is known to be empty. */
function listOrUnknown<Value extends string>(
  chosen: readonly (Value | typeof KNOWN_NONE)[],
): Value[] | null {
  if (chosen.length === 0) return null
  return unique(chosen.filter((value): value is Value => value !== KNOWN_NONE))
}

function listOrNone(list: readonly string[] | null): string[] {
  if (list === null) return []
  return list.length === 0 ? [KNOWN_NONE] : [...list]
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function asText(number: number | null): string {
  return number === null ? '' : String(number)
}
