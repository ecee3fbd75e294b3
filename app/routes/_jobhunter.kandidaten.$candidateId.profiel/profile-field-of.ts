import type { FieldBinding } from '#app/forms/field-binding.ts'
import type { ProfileFields } from '#app/forms/profile-fields.ts'

/** What ties a field of the profile form to it. */
export type ProfileFieldOf = (name: keyof ProfileFields & string) => FieldBinding
