import { data, redirect } from '@remix-run/node'
import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { choiceFields, choiceOf } from '#app/forms/choice-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import { chooseSupport } from '#app/use-cases/choose-support.ts'
import type { Services } from '#app/use-cases/services.ts'

/** Whether a form of the page is that of the choice: its address has a step of its own. */
export function isChoice(request: Request): boolean {
  return new URL(request.url).searchParams.get('stap') === 'keuze'
}

/** Reads what the employer chose on the page of an offer, and signs it. */
export async function chooseOnOffer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  request: Request,
) {
  const form = await readForm(request, choiceFields)
  if (!form.ok) return data({ choice: form, answer: undefined }, 422)
  const { version } = form.value
  const chosen = await chooseSupport(services, employer, id, {
    version,
    choice: choiceOf(form.value),
  })
  if (chosen.ok) return redirect(`${paths.employer.offer(id)}?gedaan=keuze`, 303)
  if (chosen.because === 'notThere') throw notFound()
  const now = await standingNow(services, { offerId: id }, 'employer')
  const choice = refusedByRule(form, refusalNaming(PLACEMENT_REFUSALS, chosen.because, now))
  return data({ choice, answer: undefined }, 409)
}
