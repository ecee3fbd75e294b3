/** Also for what exists but is another's: the answer must not tell the two apart. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}
