import { data, redirect } from '@remix-run/node'
import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import { listedOrganisation } from '#app/domain/coverage/listed-organisation.ts'
import {
  ORGANISATION_REFUSALS,
  type OrganisationRefusal,
} from '#app/domain/coverage/organisation-refusals.ts'
import type { OrganisationDone } from '#app/domain/coverage/words/organisation-words.ts'
import type { FieldMessages, RefusedForm, Typed } from '#app/forms/field-messages.ts'
import {
  type AddOrganisationFields,
  addOrganisationFields,
  type EndOrganisationFields,
  endOrganisationFields,
  listedOrganisationFields,
} from '#app/forms/jobcoach-organisation-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import { endJobcoachOrganisation } from '#app/use-cases/end-jobcoach-organisation.ts'
import { municipalityToMaintain } from '#app/use-cases/municipality-to-maintain.ts'
import { recheckJobcoachOrganisation } from '#app/use-cases/recheck-jobcoach-organisation.ts'
import type { Services } from '#app/use-cases/services.ts'
import { jobcoachOrganisationsOf } from '#db/queries/jobcoach-organisations.ts'
import { placesOf } from '#db/queries/places.ts'

type Keeper = SignedInAdministrator | SignedInManager
type RefusedAdd = RefusedForm<AddOrganisationFields>
type RefusedEnd = RefusedForm<EndOrganisationFields>

/** The field that a refusal is about; the others are about the form as a whole. */
const FIELD_OF: Partial<Record<OrganisationRefusal, keyof AddOrganisationFields>> = {
  alreadyThere: 'name',
  untilBeforeFrom: 'inForceUntil',
  checkedInTheFuture: 'checkedOn',
}

/** The list that someone keeps and the municipalities it may be of; null for who keeps none. */
export async function keptOrganisations({ db, clock }: Services, who: Keeper) {
  const theirs = await municipalityToMaintain(db, who)
  if (theirs === null) return null
  const today = clock.today()
  const rows = await jobcoachOrganisationsOf(db, theirs)
  const { municipalities } = await placesOf(db)
  return {
    today,
    organisations: rows.map((row) => listedOrganisation(row, today)),
    municipalities: municipalities
      .filter(({ code }) => theirs === 'all' || theirs === code)
      .map(({ code, name }) => ({ value: code, label: name })),
  }
}

/** What the forms of the page write, by the button that was pressed; another municipality's list is not there. */
export async function writeOrganisations(request: Request, services: Services, who: Keeper) {
  const { intent } = Object.fromEntries(await request.clone().formData())
  if (intent === 'add') return add(request, services, who)
  if (intent === 'end') return end(request, services, who)
  if (intent === 'recheck') return recheck(request, services, who)
  throw notFound()
}

async function add(request: Request, services: Services, who: Keeper) {
  const form = await readForm(request, addOrganisationFields)
  if (!form.ok) return refusedAdd(form, 422)
  const { municipality, inForceUntil = null } = form.value
  const { municipalities } = await placesOf(services.db)
  if (!municipalities.some(({ code }) => code === municipality)) throw notFound()

  const added = await addJobcoachOrganisation(services, who, { ...form.value, inForceUntil })
  if (added.ok) return doneHere(request, 'added')
  if (added.because === 'otherMunicipality') throw notFound()
  const field = FIELD_OF[added.because] ?? 'form'
  return refusedAdd(refusedAt(field, ORGANISATION_REFUSALS[added.because], form.typed), 409)
}

async function end(request: Request, services: Services, who: Keeper) {
  const form = await readForm(request, endOrganisationFields)
  if (!form.ok && form.errors.id) throw notFound()
  const id = form.ok ? form.value.id : String(form.typed.id)
  const kept = await keptOrganisations(services, who)
  const organisation = kept?.organisations.find((one) => one.id === id)
  if (!organisation) throw notFound()
  if (!form.ok) return refusedEnd(id, form, 422)

  const ended = await endJobcoachOrganisation(services, who, form.value)
  if (ended.ok) return doneHere(request, 'ended')
  const isEarly = form.value.until < organisation.inForceFrom
  const because = isEarly ? 'untilBeforeFrom' : ended.because
  const refused = refusedAt<EndOrganisationFields>(
    isEarly ? 'until' : 'form',
    ORGANISATION_REFUSALS[because],
    form.typed,
  )
  return refusedEnd(id, refused, 409)
}

async function recheck(request: Request, services: Services, who: Keeper) {
  const form = await readForm(request, listedOrganisationFields)
  if (!form.ok) throw notFound()
  const rechecked = await recheckJobcoachOrganisation(services, who, form.value.id)
  if (!rechecked.ok) throw notFound()
  return doneHere(request, 'rechecked')
}

function doneHere(request: Request, done: OrganisationDone) {
  return redirect(`${new URL(request.url).pathname}?gedaan=${done}`, 303)
}

function refusedAdd(form: RefusedAdd, status: 409 | 422) {
  return data({ add: form, end: null }, status)
}

function refusedEnd(id: string, form: RefusedEnd, status: 409 | 422) {
  return data({ add: null, end: { id, form } }, status)
}

function refusedAt<Fields>(
  field: keyof FieldMessages<Fields>,
  sentence: string,
  typed: Typed,
): RefusedForm<Fields> {
  // one field of the form, with its message
  return { ok: false, errors: { [field]: sentence } as FieldMessages<Fields>, typed }
}
