import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ImportRunsTable } from '#app/components/import-runs-table.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { ColumnsHelp, UploadForm } from '#app/components/upload-form.tsx'
import { START_REFUSALS } from '#app/domain/register/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { type UploadFields, uploadFields } from '#app/forms/upload-fields.ts'
import { forManager } from '#app/http/guards.server.ts'
import { shownRun } from '#app/http/shown-run.ts'
import { startUpload } from '#app/http/start-upload.server.ts'
import { paths } from '#app/paths.ts'
import { importRunsOf } from '#db/queries/import-runs.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanleveren')

export const loader = forManager(async ({ services, manager }) => {
  const runs = await importRunsOf(services.db, manager.senderId)
  return { runs: runs.map(shownRun) }
})

export const action = forManager(async ({ request, services, manager }) => {
  const form = await readForm(request, uploadFields)
  if (!form.ok) return data(form, 422)
  const { senderId } = manager
  const started = await startUpload(services, manager, { ...form.value, senderId })
  if (started.ok) return redirect(paths.manager.importRun(started.runId), 303)
  return data(refusedByRule<UploadFields>(form, START_REFUSALS[started.because]), 409)
})

export default function UploadPage() {
  const { runs } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title="Aanleveren"
      lead="Lever de mensen van uw organisatie aan met een bestand. Wie er al is, wordt bijgewerkt."
    >
      <UploadForm refused={refused} />
      <ColumnsHelp />
      <Section title="Eerder aangeleverd">
        <ImportRunsTable runs={runs} pathOf={paths.manager.importRun} />
      </Section>
    </Page>
  )
}
