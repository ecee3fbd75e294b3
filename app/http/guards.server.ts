import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type {
  SignedIn,
  SignedInAdministrator,
  SignedInAdviser,
  SignedInEmployer,
  SignedInJobhunter,
  SignedInManager,
} from '#app/domain/access/signed-in.ts'
import type { Role } from '#app/domain/actor.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/use-cases/services.ts'
import { notFound } from './not-found.server.ts'
import { signedInOrNull } from './session.server.ts'

type Handled = LoaderFunctionArgs & { services: Services }

/** A loader or an action that runs for one role, or for anyone signed in; a test looks for `guardedBy`. */
export type Guarded<Answer> = ((args: LoaderFunctionArgs) => Promise<Answer>) & {
  guardedBy: Role | 'anyone'
}

/** Runs for someone of an employer, or not at all. */
export function forEmployer<Answer>(
  handle: (args: Handled & { employer: SignedInEmployer }) => Promise<Answer>,
): Guarded<Answer> {
  return guarded('employer', (args, who) => {
    if (who.role !== 'employer') throw notFound()
    return handle({ ...args, employer: who })
  })
}

/** Runs for an adviser, or not at all. */
export function forAdviser<Answer>(
  handle: (args: Handled & { adviser: SignedInAdviser }) => Promise<Answer>,
): Guarded<Answer> {
  return guarded('adviser', (args, who) => {
    if (who.role !== 'adviser') throw notFound()
    return handle({ ...args, adviser: who })
  })
}

/** Runs for a jobhunter, or not at all. */
export function forJobhunter<Answer>(
  handle: (args: Handled & { jobhunter: SignedInJobhunter }) => Promise<Answer>,
): Guarded<Answer> {
  return guarded('jobhunter', (args, who) => {
    if (who.role !== 'jobhunter') throw notFound()
    return handle({ ...args, jobhunter: who })
  })
}

/** Runs for a manager, or not at all. */
export function forManager<Answer>(
  handle: (args: Handled & { manager: SignedInManager }) => Promise<Answer>,
): Guarded<Answer> {
  return guarded('manager', (args, who) => {
    if (who.role !== 'manager') throw notFound()
    return handle({ ...args, manager: who })
  })
}

/** Runs for an administrator, or not at all. */
export function forAdministrator<Answer>(
  handle: (args: Handled & { administrator: SignedInAdministrator }) => Promise<Answer>,
): Guarded<Answer> {
  return guarded('administrator', (args, who) => {
    if (who.role !== 'administrator') throw notFound()
    return handle({ ...args, administrator: who })
  })
}

/** Runs for anyone who is signed in, whatever the role. */
export function forAnyone<Answer>(
  handle: (args: Handled & { signedIn: SignedIn }) => Promise<Answer>,
): Guarded<Answer> {
  return guarded('anyone', (args, who) => handle({ ...args, signedIn: who }))
}

/** Another role gets the same 404 as a missing page; a visitor is sent to sign in and comes back here. */
function guarded<Answer>(
  guardedBy: Role | 'anyone',
  run: (args: Handled, who: SignedIn) => Promise<Answer>,
): Guarded<Answer> {
  async function handler(args: LoaderFunctionArgs): Promise<Answer> {
    const who = await signedInOrNull(args.request, args.context)
    if (who === null) throw redirect(signInPath(args.request), 303)
    return run({ ...args, services: args.context.services }, who)
  }
  return Object.assign(handler, { guardedBy })
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return `${paths.signIn()}?naar=${encodeURIComponent(`${pathname}${search}`)}`
}
