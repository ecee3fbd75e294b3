import { z } from 'zod'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import {
  COMPETENCY_LEVELS,
  DRIVING_LICENCES,
  EDUCATION_LEVELS,
  EVIDENCE_SOURCES,
  LANGUAGE_LEVELS,
  LANGUAGES,
  TRAVEL_MEANS,
  WORK_CONDITIONS,
} from './closed-lists.ts'

export const claimedCompetency = z.object({
  code: z.string(),
  level: z.enum(COMPETENCY_LEVELS),
  evidence: z.enum(EVIDENCE_SOURCES),
})
export type ClaimedCompetency = z.infer<typeof claimedCompetency>

/**
 * What employers may read about someone. `null`, and an empty list where `null` is not possible, mean
 * unknown; an empty list of travel means or licences means known to be none.
 */
export const profile = z.object({
  talents: z.array(z.string()),
  competencies: z.array(claimedCompetency),
  tasks: z.array(z.string()),
  interests: z.array(z.string()),
  workConditions: z.array(z.enum(WORK_CONDITIONS)),
  hoursLeast: z.int().min(1).max(40).nullable(),
  hoursMost: z.int().min(1).max(40).nullable(),
  availableFrom: isoDate.nullable(),
  municipality: municipalityCode.nullable(),
  travelMeans: z.array(z.enum(TRAVEL_MEANS)).nullable(),
  travelKm: z.int().min(1).max(150).nullable(),
  drivingLicences: z.array(z.enum(DRIVING_LICENCES)).nullable(),
  languages: z.array(z.object({ language: z.enum(LANGUAGES), level: z.enum(LANGUAGE_LEVELS) })),
  educationLevel: z.enum(EDUCATION_LEVELS).nullable(),
  ownWords: z.string().max(600).nullable(),
})
export type Profile = z.infer<typeof profile>

export const PROFILE_FIELDS = profile.keyof().options
export type ProfileField = (typeof PROFILE_FIELDS)[number]

/** Nothing known yet about anyone. */
export const EMPTY_PROFILE: Profile = {
  talents: [],
  competencies: [],
  tasks: [],
  interests: [],
  workConditions: [],
  hoursLeast: null,
  hoursMost: null,
  availableFrom: null,
  municipality: null,
  travelMeans: null,
  travelKm: null,
  drivingLicences: null,
  languages: [],
  educationLevel: null,
  ownWords: null,
}

/** Whether a field is still unknown: missing, which is never the same as no. */
export function isUnknown(value: Profile[ProfileField], field: ProfileField): boolean {
  if (value === null) return true
  const emptyIsKnown = field === 'travelMeans' || field === 'drivingLicences'
  return Array.isArray(value) && value.length === 0 && !emptyIsKnown
}

/** Whether the least hours would be more than the most; no if one of them is unknown. */
export function hoursCross({
  hoursLeast,
  hoursMost,
}: {
  hoursLeast: number | null
  hoursMost: number | null
}): boolean {
  return hoursLeast !== null && hoursMost !== null && hoursLeast > hoursMost
}

/** Whether there is anything to say yes to: an empty profile helps nobody. */
export function hasSomethingToShow({ talents, competencies }: Profile): boolean {
  return talents.length > 0 || competencies.length > 0
}
