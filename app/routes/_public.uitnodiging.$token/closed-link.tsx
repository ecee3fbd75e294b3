import { ButtonLink } from '#app/components/button.tsx'
import { Page } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { CLOSED_LINK, WHO_GIVES_A_NEW_LINK } from '#app/domain/access/sentences.ts'
import type { InvitationStatus } from '#app/domain/access/statuses.ts'
import type { Role } from '#app/domain/actor.ts'
import { paths } from '#app/paths.ts'

/** A link that does not work any more: why, and whom to ask. */
export function ClosedLink({
  status,
  role,
}: {
  status: Exclude<InvitationStatus, 'issued'>
  role: Role
}) {
  return (
    <Page title="Deze link werkt niet meer" lead={CLOSED_LINK[status]}>
      <Text>{WHO_GIVES_A_NEW_LINK[role]}</Text>
      <div className="actions">
        <ButtonLink to={paths.signIn()}>Naar inloggen</ButtonLink>
      </div>
    </Page>
  )
}
