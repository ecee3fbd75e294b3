import { data, redirect } from '@remix-run/node'
import {
  ORGANISATION_REFUSALS,
  type OrganisationRefusal,
} from '#app/domain/coverage/organisation-refusals.ts'
import type { OrganisationDone } from '#app/domain/coverage/words/organisation-words.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { FieldMessages, RefusedForm, Typed } from './field-messages.ts'
import {
  type AddOrganisationFields,
  type AddOrganisationRead,
  addOrganisationFields,
  type EndOrganisationFields,
  endOrganisationFields,
  listedOrganisationFields,
} from './jobcoach-organisation-fields.ts'
import { readForm } from './read-form.server.ts'

type RefusedAdd = RefusedForm<AddOrganisationFields>
type RefusedEnd = RefusedForm<EndOrganisationFields>
type Outcome = { ok: true } | { ok: false; because: OrganisationRefusal }
type Addition = Omit<AddOrganisationRead, 'inForceUntil'> & { inForceUntil: IsoDate | null }

/** What can be done with the list; the route ties it to whose it is. */
type Steps = {
  isMunicipality: (code: Addition['municipality']) => Promise<boolean>
  find: (id: string) => Promise<{ inForceFrom: IsoDate } | null>
  add: (addition: Addition) => Promise<Outcome>
  end: (ending: { id: string; until: IsoDate }) => Promise<Outcome>
  recheck: (id: string) => Promise<Outcome>
}

/** The field that a refusal is about; the others are about the form as a whole. */
const FIELD_OF: Partial<Record<OrganisationRefusal, keyof AddOrganisationFields>> = {
  alreadyThere: 'name',
  untilBeforeFrom: 'inForceUntil',
  checkedInTheFuture: 'checkedOn',
}

/** What the forms of the page write, by the button that was pressed; null for what is not there, also another's list. */
export async function answerOrganisations(request: Request, steps: Steps) {
  const { intent } = Object.fromEntries(await request.clone().formData())
  if (intent === 'add') return add(request, steps)
  if (intent === 'end') return end(request, steps)
  return intent === 'recheck' ? recheck(request, steps) : null
}

async function add(request: Request, steps: Steps) {
  const form = await readForm(request, addOrganisationFields)
  if (!form.ok) return refusedAdd(form, 422)
  const { municipality, inForceUntil = null } = form.value
  if (!(await steps.isMunicipality(municipality))) return null

  const added = await steps.add({ ...form.value, inForceUntil })
  if (added.ok) return doneHere(request, 'added')
  if (added.because === 'otherMunicipality') return null
  const field = FIELD_OF[added.because] ?? 'form'
  return refusedAdd(refusedAt(field, ORGANISATION_REFUSALS[added.because], form.typed), 409)
}

async function end(request: Request, steps: Steps) {
  const form = await readForm(request, endOrganisationFields)
  if (!form.ok && form.errors.id) return null
  const id = form.ok ? form.value.id : String(form.typed.id)
  const organisation = await steps.find(id)
  if (!organisation) return null
  if (!form.ok) return refusedEnd(id, form, 422)

  const ended = await steps.end(form.value)
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

async function recheck(request: Request, steps: Steps) {
  const form = await readForm(request, listedOrganisationFields)
  if (!form.ok) return null
  const rechecked = await steps.recheck(form.value.id)
  if (!rechecked.ok) return null
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
