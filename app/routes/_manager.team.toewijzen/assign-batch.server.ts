import { data, redirect } from '@remix-run/node'
import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import { CANDIDATE_REFUSALS } from '#app/domain/candidate/refusals.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { type AssignBatchFields, assignBatchFields } from '#app/forms/assign-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { assignJobhunter } from '#app/use-cases/assign-jobhunter.ts'
import type { Services } from '#app/use-cases/services.ts'
import { type UnassignedFilter, unassignedIds } from '#db/queries/sender-unassigned.ts'

const OTHERS_FOUND =
  'Er zijn intussen andere mensen zonder jobhunter. Kijk wie het nu zijn, en wijs ze dan toe.'

/** Gives people without a jobhunter to one, and goes back to those who are left, by the same filter. */
export async function assignBatch(
  request: Request,
  services: Services,
  manager: SignedInManager,
  filter: UnassignedFilter,
) {
  const form = await readForm(request, assignBatchFields)
  if (!form.ok) return data(form, 422)
  const { intent, jobhunterId, person, onPage, found } = form.value
  const candidateIds = await chosen(intent)
  if (candidateIds === 'othersFound')
    return data(refusedByRule<AssignBatchFields>(form, OTHERS_FOUND), 409)

  const done = await assignJobhunter(services, manager, { candidateIds, jobhunterId, from: null })
  if (done.ok) return redirect(backTo(request, done), 303)
  if (done.because === 'notThere') throw notFound()
  return data(refusedByRule<AssignBatchFields>(form, CANDIDATE_REFUSALS[done.because]), 409)

  async function chosen(who: typeof intent): Promise<CandidateId[] | 'othersFound'> {
    if (who === 'ticked') return person
    if (who === 'page') return onPage
    const { db, clock } = services
    const ids = await unassignedIds(db, manager.senderId, filter, clock.today())
    return ids.length === found ? ids : 'othersFound'
  }
}

function backTo(request: Request, done: { assigned: number; elsewhere: number }): string {
  const { pathname, searchParams } = new URL(request.url)
  for (const name of ['pagina', 'toegewezen', 'elders']) searchParams.delete(name)
  searchParams.set('toegewezen', String(done.assigned))
  if (done.elsewhere > 0) searchParams.set('elders', String(done.elsewhere))
  return `${pathname}?${searchParams}`
}
