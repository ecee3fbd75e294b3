import type { ShownLink } from '#app/domain/access/shown-link.ts'
import { INVITATION_DAYS } from '#app/domain/access/statuses.ts'
import { addDays } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import type { OneTimeLink } from '#app/use-cases/issue-invitation.ts'
import type { Services } from '#app/use-cases/services.ts'

/** A link that was made just now, as the page shows it: its whole address, and until which day it works. */
export function shownLink(
  request: Request,
  { clock }: Pick<Services, 'clock'>,
  link: OneTimeLink,
  name: string,
): ShownLink {
  const url = new URL(paths.invitation(link.token), request.url).href
  return { url, name, kind: link.kind, worksUntil: addDays(clock.today(), INVITATION_DAYS) }
}
