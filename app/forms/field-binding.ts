import type { ChangeHandler, RefCallBack } from 'react-hook-form'
import type { Term } from './field-messages.ts'

/** What ties a field to its form: `field('name')` of `useServerForm` gives all of it; a plain form gives only the name. */
export type FieldBinding = {
  name: string
  error?: string
  typed?: string | string[]
  found?: Term[]
  inputRef?: RefCallBack
  onChange?: ChangeHandler
  onBlur?: ChangeHandler
}

/** What every field says of itself. `id` only when two forms on a page have a field of the same name. */
export type FieldText = {
  label: string
  hint?: string
  optional?: boolean
  id?: string
}

/** The field's text as it was typed or saved. */
export function typedText(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed
}

/** The field's choices as they were made or saved. */
export function typedList(typed: string | string[] | undefined): readonly string[] {
  if (typed === undefined || typed === '') return []
  return Array.isArray(typed) ? typed : [typed]
}

/** The aria attributes that tie a control to its hint and its error. */
export function describedBy(id: string, hint?: string, error?: string) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    'aria-describedby': parts || undefined,
    'aria-invalid': error ? true : undefined,
  } as const
}
