import { useActionData, useLoaderData } from '@remix-run/react'
import { OrganisationsPage } from '#app/components/jobcoach-organisations/organisations-page.tsx'
import { titled } from '#app/components/page.tsx'
import { answerOrganisations } from '#app/forms/answer-organisations.server.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { keptOrganisations, organisationSteps } from '#app/http/jobcoach-organisations.server.ts'
import { notFound } from '#app/http/not-found.server.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Jobcoaches')

export const loader = forAdministrator(async ({ services, administrator }) => ({
  kept: await keptOrganisations(services, administrator),
}))

export const action = forAdministrator(async ({ request, services, administrator }) => {
  const answer = await answerOrganisations(request, organisationSteps(services, administrator))
  if (!answer) throw notFound()
  return answer
})

export default function JobcoachesPage() {
  const { kept } = useLoaderData<typeof loader>()
  return <OrganisationsPage kept={kept} answer={useActionData<typeof action>()} />
}
