import { data, redirect } from '@remix-run/node'
import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import { CANDIDATE_REFUSALS, type CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import {
  type AssignOneFields,
  assignOneFields,
  type ReleaseFields,
  releaseFields,
} from '#app/forms/assign-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { assignJobhunter } from '#app/use-cases/assign-jobhunter.ts'
import { releaseCandidate, takeBackRelease } from '#app/use-cases/release-candidate.ts'
import type { Services } from '#app/use-cases/services.ts'

/** What a manager does with one person, by the button that was pressed. */
export async function actOnOne(
  request: Request,
  services: Services,
  manager: SignedInManager,
  id: CandidateId,
) {
  const { intent } = Object.fromEntries(await request.clone().formData())
  if (intent === 'assign') return assign(request, services, manager, id)
  return release(request, services, manager, id)
}

async function assign(
  request: Request,
  services: Services,
  manager: SignedInManager,
  id: CandidateId,
) {
  const form = await readForm(request, assignOneFields)
  if (!form.ok) return data({ assign: form, release: undefined }, 422)
  const { jobhunterId, from } = form.value
  const done = await assignJobhunter(services, manager, { candidateIds: [id], jobhunterId, from })
  if (done.ok) return back(id, 'toegewezen')
  const refused = refusedByRule<AssignOneFields>(form, sentenceFor(done.because))
  return data({ assign: refused, release: undefined }, 409)
}

async function release(
  request: Request,
  services: Services,
  manager: SignedInManager,
  id: CandidateId,
) {
  const form = await readForm(request, releaseFields)
  if (!form.ok) return data({ assign: undefined, release: form }, 422)
  const { intent, reason } = form.value
  const done =
    intent === 'release'
      ? await releaseCandidate(services, manager, id)
      : await takeBackRelease(services, manager, id, reason || null)
  if (done.ok) return back(id, intent === 'release' ? 'vrijgegeven' : 'teruggenomen')
  const refused = refusedByRule<ReleaseFields>(form, sentenceFor(done.because))
  return data({ assign: undefined, release: refused }, 409)
}

function back(id: CandidateId, done: 'toegewezen' | 'vrijgegeven' | 'teruggenomen') {
  return redirect(`${paths.manager.person(id)}?gedaan=${done}`, 303)
}

function sentenceFor(because: CandidateRefusal): string {
  if (because === 'notThere') throw notFound()
  return CANDIDATE_REFUSALS[because]
}
