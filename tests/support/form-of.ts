/** A form with these values; of a list each value is a field of its own. */
export function formOf(values: Record<string, string | readonly string[] | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof File) form.set(name, value)
    else for (const one of [value].flat()) form.append(name, one)
  }
  return form
}
