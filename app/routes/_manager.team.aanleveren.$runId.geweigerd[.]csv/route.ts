import { forManager } from '#app/http/guards.server.ts'
import { refusedRowsResponse } from '#app/http/import-run.server.ts'

export const loader = forManager(({ params, services, manager }) =>
  refusedRowsResponse(services, manager.senderId, params.runId),
)
