import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { ImportRunReport } from '#app/components/import-run-report.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { dutchDate } from '#app/domain/primitives.ts'
import type { ShownRun } from '#app/domain/register/run-in-words.ts'
import { forManager } from '#app/http/guards.server.ts'
import { readImportRun, settleRefusedRowsHere } from '#app/http/import-run.server.ts'
import { paths } from '#app/paths.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanlevering')

export const loader = forManager(({ params, services, manager }) =>
  readImportRun(services, manager.senderId, params.runId),
)

export const action = forManager(({ params, services, manager }) =>
  settleRefusedRowsHere(services, manager, params.runId, paths.manager.importRun),
)

export default function ImportRunPage() {
  const { run, refusals, more, hasRefusedRows, unknownColumns } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Bestand van ${dutchDate(run.startedOn)}, ${run.startedTime} uur`}
      back={{ to: paths.manager.upload(), label: 'Aanleveren' }}
    >
      <ImportRunReport
        run={run}
        refusals={refusals}
        more={more}
        hasRefusedRows={hasRefusedRows}
        unknownColumns={unknownColumns}
        here={paths.manager.importRun(run.id)}
        upload={paths.manager.upload()}
        refusedRows={paths.manager.refusedRows(run.id)}
        next={<AssignThem run={run} />}
      />
    </Page>
  )
}

function AssignThem({ run }: { run: ShownRun }) {
  if (run.dryRun || run.new === 0) return null
  return (
    <div className="actions">
      <ButtonLink kind="primary" to={paths.manager.unassigned(run.startedOn)}>
        Wijs de nieuwe mensen toe
      </ButtonLink>
    </div>
  )
}
