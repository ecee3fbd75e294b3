/** The name of the button that looks up words for a picker; its value is `kind:field`. */
export const SEARCH_BUTTON = '_zoek'

export const TERM_KINDS = ['talent', 'competency', 'task'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** The field in which someone types the letters of a word. */
export function searchField(field: string): string {
  return `${field}Zoek`
}

/** Which picker asks for words, and for which letters; null when the form is meant as an answer. */
export function pickerSearch(
  form: FormData,
): { kind: TermKind; field: string; letters: string } | null {
  const [asked, field] = String(form.get(SEARCH_BUTTON) ?? '').split(':')
  const kind = TERM_KINDS.find((known) => known === asked)
  if (kind === undefined || !field) return null
  const letters = String(form.get(searchField(field)) ?? '').trim()
  // Enter in another field presses the first button of the form: without letters it is an ordinary submit.
  return letters === '' ? null : { kind, field, letters }
}
