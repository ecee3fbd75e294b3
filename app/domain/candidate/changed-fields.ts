import { PROFILE_FIELDS, type Profile, type ProfileField } from './profile.ts'

/** The fields in which two profiles differ; the order within a list does not count. */
export function changedFields(before: Profile, after: Profile): ProfileField[] {
  return PROFILE_FIELDS.filter((field) => asText(before[field]) !== asText(after[field]))
}

function asText(value: Profile[ProfileField]): string {
  if (!Array.isArray(value)) return JSON.stringify(value)
  const items: string[] = value.map((item) =>
    typeof item === 'string' ? item : JSON.stringify(Object.entries(item).toSorted()),
  )
  return JSON.stringify(items.toSorted())
}
