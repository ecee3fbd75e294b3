import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { doneSentence } from '#app/domain/access/sentences.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { accessRequestForAdviser } from '#db/queries/access-requests.ts'
import { employerByKvk } from '#db/queries/employers.ts'
import { answerRequest } from './answer-request.server.ts'
import { AnsweredRequest } from './answered-request.tsx'
import { LetInForm } from './let-in-form.tsx'
import { RefuseForm } from './refuse-form.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanvraag voor toegang')

export const loader = forAdviser(async ({ params, services: { db }, adviser }) => {
  const id = z.uuid().safeParse(params.id)
  const asked = id.success ? await accessRequestForAdviser(db, adviser, id.data) : null
  if (!asked) throw notFound()
  return { asked, organisation: await employerByKvk(db, asked.kvk) }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = z.uuid().safeParse(params.id)
  if (!id.success) throw notFound()
  return answerRequest(request, services, adviser, id.data)
})

export default function AccessRequestPage() {
  const { asked, organisation } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const form = answer?.form
  return (
    <Page
      title={asked.name}
      lead="Deze werkgever vraagt toegang. Bel eerst, en beslis daarna."
      back={{ to: paths.adviser.start(), label: 'Bureau' }}
    >
      <OutcomeNotices answer={answer} done={doneSentence(search.get('gedaan'))} />
      <DefinitionList
        items={[
          {
            term: 'Telefoon',
            description: (
              <a className="utrecht-link utrecht-link--html-a" href={`tel:${asked.phone}`}>
                {asked.phone}
              </a>
            ),
          },
          { term: 'Wat voor werk', description: asked.work },
          { term: 'Gemeente', description: asked.place },
          { term: 'KvK-nummer', description: asked.kvk },
          { term: 'Adviseur', description: asked.adviser },
          { term: 'Bellen uiterlijk op', description: dutchDate(asked.dueOn) },
        ]}
      />
      {asked.status === 'asked' ? (
        <>
          <Section title={organisation ? 'Deze organisatie is er al' : 'Laat deze werkgever toe'}>
            <Text>
              {organisation
                ? `Met dit KvK-nummer kennen we ${organisation.name} al. U voegt deze persoon daar toe.`
                : 'U wordt de adviseur van deze werkgever. De persoon die u sprak, krijgt een link.'}
            </Text>
            <LetInForm
              joins={organisation !== null}
              refused={form?.about === 'person' ? form : undefined}
            />
          </Section>
          <Section title="Laat deze werkgever niet toe">
            <RefuseForm refused={form?.about === 'refusal' ? form : undefined} />
          </Section>
        </>
      ) : (
        <AnsweredRequest
          status={asked.status}
          reason={asked.reason}
          employerId={asked.employerId}
        />
      )}
    </Page>
  )
}
