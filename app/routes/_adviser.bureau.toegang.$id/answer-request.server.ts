import { data } from '@remix-run/node'
import { type PersonInput, personInput, refuseAccessInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS } from '#app/domain/access/sentences.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedField } from '#app/forms/refused-field.ts'
import { doneHere, linkHere, refusedHere } from '#app/http/act-on-person.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { shownLink } from '#app/http/shown-link.server.ts'
import { admitEmployer } from '#app/use-cases/admit-employer.ts'
import { joinEmployer } from '#app/use-cases/join-employer.ts'
import { refuseAccess } from '#app/use-cases/refuse-access.ts'
import type { Services } from '#app/use-cases/services.ts'

/** Admits, joins or refuses, by the button that was pressed. */
export async function answerRequest(
  request: Request,
  services: Services,
  adviser: SignedInAdviser,
  id: string,
) {
  const { intent } = Object.fromEntries(await request.clone().formData())
  if (intent === 'refuse') return refuseIt(request, services, adviser, id)

  const form = await readForm(request.clone(), personInput)
  if (!form.ok) return data({ link: null, refusal: null, form: aboutPerson(form) }, 422)
  const letIn = intent === 'join' ? joinEmployer : admitEmployer
  const answered = await letIn(services, adviser, id, form.value)
  if (answered.ok) return linkHere(shownLink(request, services, answered.link, form.value.name))
  if (answered.because === 'notThere') throw notFound()
  if (answered.because !== 'emailInUse') return refusedHere(ACCESS_REFUSALS[answered.because])
  const inUse = refusedField<PersonInput>('email', ACCESS_REFUSALS.emailInUse, form.value)
  return data({ link: null, refusal: null, form: aboutPerson(inUse) }, 409)
}

async function refuseIt(
  request: Request,
  services: Services,
  adviser: SignedInAdviser,
  id: string,
) {
  const form = await readForm(request.clone(), refuseAccessInput)
  if (!form.ok) {
    const refused = { ...form, about: 'refusal' as const }
    return data({ link: null, refusal: null, form: refused }, 422)
  }
  const refused = await refuseAccess(services, adviser, id, form.value.reason)
  if (refused.ok) return doneHere(request, 'accessRefused')
  if (refused.because === 'notThere') throw notFound()
  return refusedHere(ACCESS_REFUSALS[refused.because])
}

function aboutPerson<Form extends object>(form: Form) {
  return { ...form, about: 'person' as const }
}
