import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { ChangedCover } from '#app/components/coverage/changed-cover.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import {
  FACT_KIND_LABELS,
  factInWords,
  factsThatCount,
} from '#app/domain/candidate/facts-in-words.ts'
import { CANDIDATE_REFUSALS } from '#app/domain/candidate/refusals.ts'
import { FACT_FIELDS, type FactFields, factFormOf } from '#app/forms/fact-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { touchedBy } from '#app/http/changed-ways.server.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { paths } from '#app/paths.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { factsOfCandidate } from '#db/queries/candidate-of-jobhunter.ts'
import { FactChoice } from './fact-choice.tsx'
import { FactForm } from './fact-form.tsx'
import { FactHistory } from './fact-history.tsx'

export const loader = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id, head } = await ownCandidate({ params, services, jobhunter })
  const rows = await factsOfCandidate(services.db, jobhunter.accountId, id)
  const counting = new Set(factsThatCount(rows).map((row) => row.id))
  const touched = await touchedBy(services, jobhunter.accountId, id, paths.jobhunter.offer)
  return {
    head,
    touched,
    today: services.clock.today(),
    form: factFormOf(new URL(request.url).searchParams.get('soort')),
    facts: rows
      .map(({ fact, ...row }) => ({
        ...row,
        kind: FACT_KIND_LABELS[fact.kind],
        sentence: factInWords(fact),
        counts: counting.has(row.id),
      }))
      .reverse(),
  }
})

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id } = await ownCandidate({ params, services, jobhunter })
  const kind = factFormOf(new URL(request.url).searchParams.get('soort'))
  if (!kind) throw notFound()
  const form = await readForm(request, FACT_FIELDS[kind])
  if (!form.ok) return data(form, 422)
  const recorded = await recordFact(services, jobhunter, id, form.value)
  if (recorded.ok) return redirect(`${paths.jobhunter.facts(id)}?gedaan=feit`, 303)
  if (recorded.because === 'notThere') throw notFound()
  return data(refusedByRule<FactFields>(form, CANDIDATE_REFUSALS[recorded.because]), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Feiten')

export default function FactsPage() {
  const { head, today, touched, form, facts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <CandidatePage candidate={head} title="Feiten">
      <Text>
        Feiten bepalen wat er op een voorstel gedekt is. Werkgevers zien ze niet. Een nieuw feit
        komt erbij; wat er stond, blijft in de lijst.
      </Text>
      <Section title="Leg een feit vast">
        <FactChoice id={head.id} chosen={form} />
        {form ? <FactForm key={form} kind={form} today={today} refused={refused} /> : null}
      </Section>
      {touched.length === 0 ? null : (
        <Section title="Wat deze feiten raken">
          <ChangedCover ways={touched} />
        </Section>
      )}
      <Section title="Wat er is vastgelegd">
        {facts.length > 0 ? (
          <FactHistory facts={facts} />
        ) : (
          <EmptyState title="Er is nog geen feit vastgelegd.">
            Begin met wat u zeker weet: staat iemand in het doelgroepregister?
          </EmptyState>
        )}
      </Section>
    </CandidatePage>
  )
}
