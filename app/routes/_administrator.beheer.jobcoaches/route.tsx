import { useActionData, useLoaderData } from '@remix-run/react'
import { OrganisationsPage } from '#app/components/jobcoach-organisations/organisations-page.tsx'
import { titled } from '#app/components/page.tsx'
import { forAdministrator } from '#app/http/guards.server.ts'
import {
  keptOrganisations,
  writeOrganisations,
} from '#app/routes/_manager.team.jobcoaches/keep-organisations.server.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Jobcoaches')

export const loader = forAdministrator(async ({ services, administrator }) => ({
  kept: await keptOrganisations(services, administrator),
}))

export const action = forAdministrator(({ request, services, administrator }) =>
  writeOrganisations(request, services, administrator),
)

export default function JobcoachesPage() {
  const { kept } = useLoaderData<typeof loader>()
  return <OrganisationsPage kept={kept} answer={useActionData<typeof action>()} />
}
