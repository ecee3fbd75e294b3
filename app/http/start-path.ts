import type { Role } from '#app/domain/actor.ts'
import { paths } from '#app/paths.ts'

const START = {
  employer: paths.employer.start(),
  adviser: paths.adviser.start(),
  jobhunter: paths.jobhunter.start(),
  manager: paths.manager.start(),
  administrator: paths.administrator.start(),
} satisfies Record<Role, string>

/** Where someone begins after signing in. */
export function startPath(role: Role): string {
  return START[role]
}
