import { forAdministrator } from '#app/http/guards.server.ts'
import { refusedRowsResponse } from '#app/http/import-run.server.ts'

export const loader = forAdministrator(({ params, services }) =>
  refusedRowsResponse(services, 'any', params.runId),
)
