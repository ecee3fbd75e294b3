import { useLoaderData } from '@remix-run/react'
import { ImportRunReport } from '#app/components/import-run-report.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { dutchDate } from '#app/domain/primitives.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { readImportRun, settleRefusedRowsHere } from '#app/http/import-run.server.ts'
import { paths } from '#app/paths.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanlevering')

export const loader = forAdministrator(({ params, services }) =>
  readImportRun(services, 'any', params.runId),
)

export const action = forAdministrator(({ params, services, administrator }) =>
  settleRefusedRowsHere(services, administrator, params.runId, paths.administrator.importRun),
)

export default function ImportRunPage() {
  const { run, refusals, more, hasRefusedRows, unknownColumns } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Bestand van ${dutchDate(run.startedOn)}, ${run.startedTime} uur`}
      lead={`Mensen van ${run.sender}.`}
      back={{ to: paths.administrator.upload(), label: 'Aanleveren' }}
    >
      <ImportRunReport
        run={run}
        refusals={refusals}
        more={more}
        hasRefusedRows={hasRefusedRows}
        unknownColumns={unknownColumns}
        here={paths.administrator.importRun(run.id)}
        upload={paths.administrator.upload()}
        refusedRows={paths.administrator.refusedRows(run.id)}
      />
    </Page>
  )
}
