import { data, redirect } from '@remix-run/node'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateDone } from '#app/domain/candidate/done-sentences.ts'
import { CANDIDATE_REFUSALS, type CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import { PLACEMENT_REFUSALS, type PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import {
  type CandidateStep,
  candidateStepFields,
  type EndWorkFields,
} from '#app/forms/candidate-step-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { checkAfterPlacement, confirmProfile } from '#app/use-cases/confirm-profile.ts'
import type { Outcome } from '#app/use-cases/outcome.ts'
import { keepAgreedVersion, withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import type { Services } from '#app/use-cases/services.ts'
import { settleDifference } from '#app/use-cases/settle-difference.ts'

/** Takes the step of the pressed button: back to the page with what was done, or the sentence of a refusal. */
export async function takeStep(
  request: Request,
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
) {
  const form = await readForm(request, candidateStepFields)
  if (!form.ok) {
    const isEndOfWork = form.typed.intent === 'endWork'
    return refused(isEndOfWork ? { endWork: form } : { sentence: firstOf(form.errors) }, 422)
  }
  const step = form.value
  const taken = await stepTaken(services, jobhunter, id, step)
  if (taken.ok) return redirect(`${paths.jobhunter.candidate(id)}?gedaan=${DONE[step.intent]}`, 303)
  if (taken.because === 'notThere') throw notFound()
  const sentence = SENTENCES[taken.because]
  if (step.intent === 'endWork') return refused({ endWork: refusedByRule(form, sentence) }, 409)
  return refused({ sentence }, 409)
}

function stepTaken(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
  step: CandidateStep,
): Promise<Outcome<CandidateRefusal | PlacementRefusal>> {
  switch (step.intent) {
    case 'confirm':
      return confirmProfile(services, jobhunter, id)
    case 'check':
      return checkAfterPlacement(services, jobhunter, id)
    case 'keepAgreed':
      return keepAgreedVersion(services, jobhunter, id)
    case 'withdrawConsent':
      return withdrawConsent(services, jobhunter, id)
    case 'takeOver':
    case 'keep': {
      const { field, seenOn } = step
      const take = step.intent === 'takeOver'
      return settleDifference(services, jobhunter, id, { field, seenOn, take })
    }
    case 'endWork': {
      const { placementId, endedOn, because } = step
      return recordEnd(services, jobhunter, placementId, { endedOn, because })
    }
  }
}

/** What a refused step shows: a sentence, or the form of the end of work with its messages. */
function refused(
  why: { sentence?: string; endWork?: RefusedForm<EndWorkFields> },
  status: 409 | 422,
) {
  return data({ refusal: why.sentence ?? null, endWork: why.endWork }, status)
}

function firstOf(errors: Partial<Record<string, string>>): string {
  return Object.values(errors).find((message) => message !== undefined) ?? 'Kies wat u wilt doen.'
}

const SENTENCES = { ...PLACEMENT_REFUSALS, ...CANDIDATE_REFUSALS }

const DONE: Record<CandidateStep['intent'], CandidateDone> = {
  confirm: 'bevestigd',
  check: 'nagekeken',
  keepAgreed: 'oude-versie',
  withdrawConsent: 'gestopt',
  takeOver: 'overgenomen',
  keep: 'gehouden',
  endWork: 'werk-gestopt',
}
