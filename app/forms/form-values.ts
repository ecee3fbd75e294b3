import type { z } from 'zod'
import type { FieldMessages, Typed } from './field-messages.ts'

/**
 * A form as the schema sees it, the same in browser and server: one value is a string, several are a list.
 * Whether one may be a list is for the schema to say (`severalOf`).
 */
export function formValues(form: FormData): Record<string, FormDataEntryValue | string[]> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const [first, ...more] = form.getAll(name)
      if (first === undefined || more.length === 0) return [name, first ?? '']
      return [name, [first, ...more].filter((value) => typeof value === 'string')]
    }),
  )
}

/** What may be shown again: no file, and nothing of a field with a password in its name. */
export function typedValues(form: FormData): Typed {
  const kept: Typed = {}
  for (const [name, value] of Object.entries(formValues(form))) {
    const secret = /password|wachtwoord/i.test(name)
    if (!secret && (typeof value === 'string' || Array.isArray(value))) kept[name] = value
  }
  return kept
}

/** The first message of each field; a message about an item of a list belongs to the list. */
export function messagesOf<Fields>(error: z.ZodError): FieldMessages<Fields> {
  const messages: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = path.filter((part) => typeof part === 'string').join('.') || 'form'
    messages[field] ??= message
  }
  // the edge between zod's paths and the names of the fields
  return messages as FieldMessages<Fields>
}
