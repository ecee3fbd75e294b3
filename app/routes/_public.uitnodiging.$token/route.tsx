import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Page, titled } from '#app/components/page.tsx'
import { choosePasswordInput } from '#app/domain/access/forms.ts'
import { LINK_CLOSED_JUST_NOW, LINK_TITLES, tryAgainIn } from '#app/domain/access/sentences.ts'
import { invitationStatus } from '#app/domain/access/statuses.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { limitLinkUse } from '#app/http/limits.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { signInResponse } from '#app/http/session.server.ts'
import { startPath } from '#app/http/start-path.ts'
import { acceptInvitation } from '#app/use-cases/accept-invitation.ts'
import { invitationByToken } from '#db/queries/invitations.ts'
import { ChoosePassword } from './choose-password.tsx'
import { ClosedLink } from './closed-link.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Kies een wachtwoord')

/** The address holds the token: it goes to no other website, and is not kept by a browser or a proxy. */
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

export async function loader({ params, context: { services } }: LoaderFunctionArgs) {
  const found = await invitationByToken(services.db, params.token ?? '')
  if (!found) throw notFound()

  const { kind, name, email, role } = found
  const link = {
    isUsed: found.usedAt !== null,
    isRevoked: found.revokedAt !== null || found.endedAt !== null,
    expiresAt: found.expiresAt.getTime(),
  }
  const status = invitationStatus(link, services.clock.now().getTime())
  // whoever finds an old link reads nothing about whose it was
  if (status !== 'issued') return { open: null, closed: { status, role } }
  return { open: { kind, name, email }, closed: null }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request.clone(), choosePasswordInput)
  if (!form.ok) return data({ form, refusal: null }, 422)
  const limit = await limitLinkUse(context.clientAddress)
  if (!limit.ok) return data({ form: null, refusal: tryAgainIn(limit.seconds) }, 429)

  const { token = '' } = params
  const accepted = await acceptInvitation(context.services, token, form.value.password)
  if (!accepted.ok) return data({ form: null, refusal: LINK_CLOSED_JUST_NOW }, 409)
  return signInResponse(request, context, accepted.session, startPath(accepted.role))
}

export default function InvitationPage() {
  const { open, closed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!open) return <ClosedLink {...closed} />
  return (
    <Page title={LINK_TITLES[open.kind]} lead={`Dag ${open.name}. Kies hier uw wachtwoord.`}>
      <ChoosePassword
        email={open.email}
        refused={answer?.form ?? undefined}
        refusal={answer?.refusal ?? null}
      />
    </Page>
  )
}
