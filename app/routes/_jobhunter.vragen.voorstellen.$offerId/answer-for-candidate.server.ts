import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { PLACEMENT_REFUSALS, type PlacementRefusal } from '#app/domain/placement/refusals.ts'
import { asksWageValue } from '#app/domain/placement/wage-value-question.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import {
  authorityAnswersOf,
  type CandidateAnswerFields,
  candidateAnswerFields,
  showWageValueFields,
  WAGE_VALUE_UNANSWERED,
} from '#app/forms/candidate-answer-fields.ts'
import type { RefusedForm, Typed } from '#app/forms/field-messages.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import {
  answerOfferForCandidate,
  type CandidateAnswer,
} from '#app/use-cases/answer-offer-for-candidate.ts'
import type { Services } from '#app/use-cases/services.ts'
import { showWageValue } from '#app/use-cases/show-wage-value.ts'
import { isMeasured } from '#db/queries/facts-of.ts'
import { offerOfJobhunter } from '#db/queries/offers-read.ts'

/** Reads what the candidate, and municipality or UWV, said about the offer on the page, and records it. */
export async function answerForCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: OfferId,
  request: Request,
) {
  const form = await readForm(request, candidateAnswerFields)
  if (!form.ok) return answered(form, 422)
  const { candidate, mayShowWageValue } = form.value
  const isOpen = candidate === 'yes' && !mayShowWageValue
  if (isOpen && (await mustSayOfWageValue(services, jobhunter, id)))
    return answered(at('mayShowWageValue', WAGE_VALUE_UNANSWERED, form.typed), 422)

  const recorded = await answerOfferForCandidate(services, jobhunter, id, answerOf(form.value))
  if (recorded.ok) return redirect(paths.jobhunter.offer(id), 303)
  if ('instrument' in recorded) {
    const sentence = PLACEMENT_REFUSALS[recorded.because]
    return answered(at(`${recorded.instrument}On`, sentence, form.typed), 422)
  }
  if (recorded.because === 'notThere') throw notFound()
  return answered(await refusedFor(services, id, recorded.because, form.typed), 409)
}

/** Whether a form of the page is that of the wage value measured since: its address has a step of its own. */
export function isAboutWageValue(request: Request): boolean {
  return new URL(request.url).searchParams.get('stap') === 'loonwaarde'
}

/** Records that the wage value, measured after the yes, may stand on the offer. */
export async function sayMayShow(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: OfferId,
  request: Request,
) {
  const form = await readForm(request, showWageValueFields)
  if (!form.ok) throw notFound()
  const shown = await showWageValue(services, jobhunter, id, form.value.version)
  if (shown.ok) return redirect(paths.jobhunter.offer(id), 303)
  if (shown.because === 'notThere') throw notFound()
  return answered(await refusedFor(services, id, shown.because, form.typed), 409)
}

function answered(answer: RefusedForm<CandidateAnswerFields>, status: 409 | 422) {
  return data({ answer, reckoned: undefined }, status)
}

/** The amount of a subsidy tells the wage value, so a yes to such an offer says something about showing it. */
async function mustSayOfWageValue(
  { db }: Services,
  { accountId }: SignedInJobhunter,
  id: OfferId,
): Promise<boolean> {
  const offer = await offerOfJobhunter(db, accountId, id)
  return offer !== null && asksWageValue(offer.terms, await isMeasured(db, offer.candidateId))
}

function answerOf(read: z.infer<typeof candidateAnswerFields>): CandidateAnswer {
  const { version, candidate, mayShowWageValue, reason = '' } = read
  const said = { version, authorityAnswers: authorityAnswersOf(read) }
  return candidate === 'yes'
    ? { yes: true, mayShowWageValue: mayShowWageValue === 'yes', ...said }
    : { yes: false, reason, ...said }
}

async function refusedFor(
  services: Services,
  id: OfferId,
  because: PlacementRefusal,
  typed: Typed,
): Promise<RefusedForm<CandidateAnswerFields>> {
  const now = await standingNow(services, { offerId: id }, 'jobhunter')
  return refusedByRule({ typed }, refusalNaming(PLACEMENT_REFUSALS, because, now))
}

function at(
  field: keyof CandidateAnswerFields,
  sentence: string,
  typed: Typed,
): RefusedForm<CandidateAnswerFields> {
  return { ok: false, errors: { [field]: sentence }, typed }
}
