import type { FieldMessages, RefusedForm } from './field-messages.ts'

/** A form that a rule refused because of one field: the sentence stands with that field, and what was typed stays. */
export function refusedField<Fields extends object>(
  field: keyof Fields & string,
  sentence: string,
  typed: Fields,
): RefusedForm<Fields> {
  const texts = Object.entries(typed).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  // one field of the form, with its message
  const errors = { [field]: sentence } as FieldMessages<Fields>
  return { ok: false, errors, typed: Object.fromEntries(texts) }
}
