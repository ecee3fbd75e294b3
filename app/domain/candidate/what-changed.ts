import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { changedFields } from './changed-fields.ts'
import { fieldInWords } from './difference-in-words.ts'
import { PROFILE_FIELD_LABELS } from './labels.ts'
import type { Profile, ProfileField } from './profile.ts'

/** One part of a profile as it was agreed, and as it reads now. */
export type ChangedPart = { field: ProfileField; heading: string; before: string; after: string }

/** What reads otherwise than in the version someone said yes to. */
export function whatChanged(
  agreed: Profile,
  now: Profile,
  nameOf: (code: MunicipalityCode) => string,
): ChangedPart[] {
  return changedFields(agreed, now).map((field) => ({
    field,
    heading: PROFILE_FIELD_LABELS[field],
    before: fieldInWords(agreed, field, nameOf),
    after: fieldInWords(now, field, nameOf),
  }))
}
