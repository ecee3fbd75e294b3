import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ImportRunsTable } from '#app/components/import-runs-table.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { ColumnsHelp, UploadForSenderForm } from '#app/components/upload-form.tsx'
import { START_REFUSALS } from '#app/domain/register/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { type UploadForSenderFields, uploadForSenderFields } from '#app/forms/upload-fields.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { shownRun } from '#app/http/shown-run.ts'
import { startUpload } from '#app/http/start-upload.server.ts'
import { paths } from '#app/paths.ts'
import { importRunsOf } from '#db/queries/import-runs.ts'
import { allSenders } from '#db/queries/senders.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanleveren')

export const loader = forAdministrator(async ({ services: { db } }) => {
  const [senders, runs] = await Promise.all([allSenders(db), importRunsOf(db, 'any')])
  return {
    senders: senders.map(({ id, name }) => ({ value: id, label: name })),
    runs: runs.map(shownRun),
  }
})

export const action = forAdministrator(async ({ request, services, administrator }) => {
  const form = await readForm(request, uploadForSenderFields)
  if (!form.ok) return data(form, 422)
  const started = await startUpload(services, administrator, form.value)
  if (started.ok) return redirect(paths.administrator.importRun(started.runId), 303)
  return data(refusedByRule<UploadForSenderFields>(form, START_REFUSALS[started.because]), 409)
})

export default function UploadPage() {
  const { senders, runs } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page title="Aanleveren" lead="Lever mensen aan voor een team. Wie er al is, wordt bijgewerkt.">
      {senders.length === 0 ? (
        <EmptyState title="Er is nog geen team.">
          Voeg er eerst een toe bij{' '}
          <TextLink to={paths.administrator.accounts()}>Accounts en teams</TextLink>.
        </EmptyState>
      ) : (
        <UploadForSenderForm senders={senders} refused={refused} />
      )}
      <ColumnsHelp />
      <Section title="Eerder aangeleverd">
        <ImportRunsTable runs={runs} pathOf={paths.administrator.importRun} withSender />
      </Section>
    </Page>
  )
}
