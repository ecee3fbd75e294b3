import type { RefusedForm, Typed } from './field-messages.ts'

/**
 * A form that reads well, but that a rule or someone else's move says no to. Answer it with
 * `data(refusedByRule(form, SENTENCES[because]), 409)`: the sentence stands in the summary, what was typed is kept.
 */
export function refusedByRule<Fields = never>(
  form: { typed: Typed },
  sentence: string,
): RefusedForm<Fields> {
  // the edge: a computed set of messages for any form
  return {
    ok: false,
    errors: { form: sentence } as RefusedForm<Fields>['errors'],
    typed: form.typed,
  }
}
