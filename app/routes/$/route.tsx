import { notFound } from '#app/http/not-found.server.ts'

/** Every address that is no page: with a route of its own, the root loader runs and the header stays as it was. */
export function loader(): never {
  throw notFound()
}

export function action(): never {
  throw notFound()
}

export default function NoPage() {
  return null
}
