import { useActionData, useLoaderData } from '@remix-run/react'
import { OrganisationsPage } from '#app/components/jobcoach-organisations/organisations-page.tsx'
import { titled } from '#app/components/page.tsx'
import { forManager } from '#app/http/guards.server.ts'
import { keptOrganisations, writeOrganisations } from './keep-organisations.server.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Jobcoaches')

export const loader = forManager(async ({ services, manager }) => ({
  kept: await keptOrganisations(services, manager),
}))

export const action = forManager(({ request, services, manager }) =>
  writeOrganisations(request, services, manager),
)

export default function JobcoachesPage() {
  const { kept } = useLoaderData<typeof loader>()
  return <OrganisationsPage kept={kept} answer={useActionData<typeof action>()} />
}
