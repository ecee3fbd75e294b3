import { z } from 'zod'
import { DRIVING_LICENCES, WORK_CONDITIONS } from '#app/domain/candidate/closed-lists.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'

export const NEED_WEIGHTS = ['essential', 'desirable'] as const
export type NeedWeight = (typeof NEED_WEIGHTS)[number]

/** What employers, advisers and matching read of a vacancy; `null` and an empty list mean not said yet. */
export const vacancyText = z.object({
  title: z.string(),
  work: z.string(),
  tasks: z.array(z.string()),
  needs: z.array(z.object({ code: z.string(), weight: z.enum(NEED_WEIGHTS) })),
  sector: z.string().nullable(),
  hoursLeast: z.int().min(1).max(40),
  hoursMost: z.int().min(1).max(40),
  municipality: municipalityCode,
  wageCentsPerHour: z.int().nullable(),
  startsOn: isoDate.nullable(),
  places: z.int().min(1).max(50),
  conditionsOffered: z.array(z.enum(WORK_CONDITIONS)),
  licenceNeeded: z.enum(DRIVING_LICENCES).nullable(),
})
export type VacancyText = z.infer<typeof vacancyText>
