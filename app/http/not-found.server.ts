/** Also for what exists but is another's: the answer must not tell the two apart. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

/** An id from the URL; what is no id at all is not there either. */
export function idOrNotFound<Id>(
  schema: { safeParse: (value: unknown) => { success: true; data: Id } | { success: false } },
  param: string | undefined,
): Id {
  const parsed = schema.safeParse(param)
  if (!parsed.success) throw notFound()
  return parsed.data
}
