import { data } from '@remix-run/node'
import { handOverInput, newSenderInput, staffInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS } from '#app/domain/access/sentences.ts'
import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedField } from '#app/forms/refused-field.ts'
import { actOnPerson, doneHere, linkHere, refusedHere } from '#app/http/act-on-person.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { shownLink } from '#app/http/shown-link.server.ts'
import { addSender } from '#app/use-cases/add-sender.ts'
import { handOverAdviser } from '#app/use-cases/hand-over-adviser.ts'
import { inviteStaff } from '#app/use-cases/invite-staff.ts'
import type { Services } from '#app/use-cases/services.ts'

/** What the forms of the page write, by the button that was pressed. */
export async function writeAccounts(
  request: Request,
  services: Services,
  administrator: SignedInAdministrator,
) {
  const { intent } = Object.fromEntries(await request.clone().formData())
  switch (intent) {
    case 'handOver':
      return handOver(request, services, administrator)
    case 'addSender':
      return add(request, services, administrator)
    case 'invite':
      return invite(request, services, administrator)
    default: {
      const acted = await actOnPerson(request, services, administrator)
      if (!acted) throw notFound()
      return acted
    }
  }
}

async function handOver(request: Request, services: Services, who: SignedInAdministrator) {
  const form = await readForm(request, handOverInput)
  if (!form.ok) throw notFound()
  const handed = await handOverAdviser(services, who, form.value)
  if (handed.ok) return doneHere(request, 'handedOver')
  if (handed.because === 'notThere') throw notFound()
  return refusedHere(ACCESS_REFUSALS[handed.because])
}

async function add(request: Request, services: Services, who: SignedInAdministrator) {
  const form = await readForm(request, newSenderInput)
  if (!form.ok) {
    const refused = { ...form, about: 'sender' as const }
    return data({ link: null, refusal: null, form: refused }, 422)
  }
  const added = await addSender(services, who, form.value)
  return added.ok ? doneHere(request, 'senderAdded') : refusedHere(ACCESS_REFUSALS[added.because])
}

async function invite(request: Request, services: Services, who: SignedInAdministrator) {
  const form = await readForm(request, staffInput)
  if (!form.ok) return data({ link: null, refusal: null, form: aboutStaff(form) }, 422)
  const invited = await inviteStaff(services, who, form.value)
  if (!invited.ok) {
    const typed = {
      ...form.value,
      region: form.value.region ?? '',
      senderId: form.value.senderId ?? '',
    }
    const inUse = refusedField('email', ACCESS_REFUSALS[invited.because], typed)
    return data({ link: null, refusal: null, form: aboutStaff(inUse) }, 409)
  }
  return linkHere(shownLink(request, services, invited.link, form.value.name))
}

function aboutStaff<Form extends object>(form: Form) {
  return { ...form, about: 'staff' as const }
}
