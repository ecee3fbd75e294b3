import { StartProblem } from './start-problem.ts'

const OLDEST_VERSION = 15

/** Throws a sentence when a PostgreSQL is too old for the portal; `number` is its `server_version_num`. */
export function refuseTooOld(number: number): void {
  const major = Math.floor(number / 10_000)
  if (major >= OLDEST_VERSION) return
  throw new StartProblem(
    `DATABASE_URL wijst naar PostgreSQL ${major}: het portaal heeft PostgreSQL ${OLDEST_VERSION} of nieuwer nodig.`,
  )
}
