import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateDone } from '#app/domain/candidate/done-sentences.ts'
import { CANDIDATE_REFUSALS } from '#app/domain/candidate/refusals.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { releaseFields, screeningFields } from '#app/forms/candidate-step-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import {
  recordScreening,
  releaseCandidate,
  takeBackRelease,
} from '#app/use-cases/release-candidate.ts'
import type { Services } from '#app/use-cases/services.ts'

export type RefusedScreening = RefusedForm<z.input<typeof screeningFields>>
export type RefusedRelease = RefusedForm<z.input<typeof releaseFields>>

/** Records what was checked, or gives the release or takes it back: whichever form of the page was sent. */
export async function takeReleaseStep(
  request: Request,
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
) {
  const sent = await request.clone().formData()
  return sent.get('intent') === 'screening'
    ? screen(request, services, jobhunter, id)
    : release(request, services, jobhunter, id)
}

async function screen(
  request: Request,
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
) {
  const form = await readForm(request, screeningFields)
  if (!form.ok) return refused({ screening: form }, 422)
  const done = await recordScreening(services, jobhunter, id, form.value)
  if (done.ok) return back(id, 'gescreend')
  if (done.because === 'notThere') throw notFound()
  return refused({ screening: refusedByRule(form, CANDIDATE_REFUSALS[done.because]) }, 409)
}

async function release(
  request: Request,
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
) {
  const form = await readForm(request, releaseFields)
  if (!form.ok) return refused({ release: form }, 422)
  const { intent, reason } = form.value
  const done =
    intent === 'release'
      ? await releaseCandidate(services, jobhunter, id)
      : await takeBackRelease(services, jobhunter, id, reason ? reason : null)
  if (done.ok) return back(id, intent === 'release' ? 'vrijgegeven' : 'teruggenomen')
  if (done.because === 'notThere') throw notFound()
  return refused({ release: refusedByRule(form, CANDIDATE_REFUSALS[done.because]) }, 409)
}

function back(id: CandidateId, done: CandidateDone) {
  return redirect(`${paths.jobhunter.release(id)}?gedaan=${done}`, 303)
}

function refused(
  forms: { screening?: RefusedScreening; release?: RefusedRelease },
  status: 409 | 422,
) {
  return data({ screening: forms.screening, release: forms.release }, status)
}
