import { Notice } from '#app/components/notice.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { AccessRequestStatus } from '#app/domain/access/statuses.ts'
import { paths } from '#app/paths.ts'

const TITLES: Record<Exclude<AccessRequestStatus, 'asked'>, string> = {
  admitted: 'Deze werkgever is toegelaten.',
  joined: 'Deze persoon is toegevoegd aan de organisatie.',
  refused: 'Deze werkgever is niet toegelaten.',
}

/** How a request was answered, and where to go on. */
export function AnsweredRequest({
  status,
  reason,
  employerId,
}: {
  status: Exclude<AccessRequestStatus, 'asked'>
  reason: string | null
  employerId: string | null
}) {
  return (
    <Notice title={TITLES[status]}>
      {employerId ? (
        <p>
          <TextLink to={paths.adviser.employer(employerId)}>Ga naar deze werkgever</TextLink>
        </p>
      ) : (
        <p>{reason}</p>
      )}
    </Notice>
  )
}
