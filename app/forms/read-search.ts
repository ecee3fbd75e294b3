import type { z } from 'zod'
import type { RefusedForm, Typed } from './field-messages.ts'
import { formValues, messagesOf, typedValues } from './form-values.ts'

type ReadSearch<Fields, Value> = { ok: true; value: Value; typed: Typed } | RefusedForm<Fields>

/** What a form with `method="get"` put in the address, read as `readForm` reads one that was posted. */
export function readSearch<Fields, Value>(
  search: URLSearchParams,
  schema: z.ZodType<Value, Fields>,
): ReadSearch<Fields, Value> {
  const form = new FormData()
  for (const [name, value] of search) form.append(name, value)
  const typed = typedValues(form)
  const parsed = schema.safeParse(formValues(form))
  if (parsed.success) return { ok: true, value: parsed.data, typed }
  return { ok: false, errors: messagesOf<Fields>(parsed.error), typed }
}
