import { redirect } from '@remix-run/node'
import { z } from 'zod'
import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { SenderId } from '#app/domain/primitives.ts'
import { refusalSentence } from '#app/domain/register/refusal-sentence.ts'
import type { Services } from '#app/use-cases/services.ts'
import { settleRefusedRows } from '#app/use-cases/settle-refused-rows.ts'
import { importRunOf, refusedFileOf } from '#db/queries/import-runs.ts'
import { idOrNotFound, notFound } from './not-found.server.ts'
import { shownRun } from './shown-run.ts'

/** So many refusals stand on the page; the file of refused rows has them all. */
const MOST_SHOWN = 200

/** A reading of a file of this sender, or of any, as its page shows it; the answer is a 404 when it is not there. */
export async function readImportRun(
  { db }: Pick<Services, 'db'>,
  senderId: SenderId | 'any',
  param: string | undefined,
) {
  const run = await importRunOf(db, senderId, idOrNotFound(z.uuid(), param))
  if (!run) throw notFound()
  const refusals = run.refusals.slice(0, MOST_SHOWN).map(({ line, column, because }) => ({
    line,
    column,
    sentence: refusalSentence({ column, because }),
  }))
  const { hasRefusedRows, unknownColumns } = run
  return {
    run: shownRun(run),
    refusals,
    more: run.refusals.length - refusals.length,
    hasRefusedRows,
    unknownColumns,
  }
}

/** The refused rows of a file are done with: they go, and the page of the run says so. */
export async function settleRefusedRowsHere(
  services: Services,
  who: SignedInManager | SignedInAdministrator,
  param: string | undefined,
  here: (runId: string) => string,
) {
  const runId = idOrNotFound(z.uuid(), param)
  const settled = await settleRefusedRows(services, who, runId)
  if (!settled.ok) throw notFound()
  return redirect(here(runId), 303)
}

/** The refused rows of a file of this sender, or of any, to be saved and not kept by anything on the way. */
export async function refusedRowsResponse(
  { db }: Pick<Services, 'db'>,
  senderId: SenderId | 'any',
  param: string | undefined,
): Promise<Response> {
  const file = await refusedFileOf(db, senderId, idOrNotFound(z.uuid(), param))
  if (file === null) throw notFound()
  return new Response(file, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="geweigerd.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
