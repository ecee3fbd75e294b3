import type { FieldBinding } from '#app/forms/field-binding.ts'
import { TextField } from './text-field.tsx'

/** Who to invite: a name, and the address someone signs in with. */
export function PersonFields({
  field,
  nameLabel = 'Voor- en achternaam',
}: {
  field: (name: 'name' | 'email') => FieldBinding
  nameLabel?: string
}) {
  return (
    <>
      <TextField {...field('name')} label={nameLabel} />
      <TextField
        {...field('email')}
        label="E-mailadres"
        type="email"
        hint="Hiermee logt deze persoon in."
      />
    </>
  )
}
