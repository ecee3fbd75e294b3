import { data, redirect } from '@remix-run/node'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { changedFields } from '#app/domain/candidate/changed-fields.ts'
import { fieldInWords } from '#app/domain/candidate/difference-in-words.ts'
import { PROFILE_FIELD_LABELS } from '#app/domain/candidate/labels.ts'
import { CANDIDATE_REFUSALS } from '#app/domain/candidate/refusals.ts'
import { placeSentence } from '#app/domain/places/place-book.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { type ProfileFields, profileFields, profileOf } from '#app/forms/profile-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import type { Services } from '#app/use-cases/services.ts'
import type { CandidateOfJobhunter } from '#db/queries/candidate-of-jobhunter.ts'
import { placesOf } from '#db/queries/places.ts'

/**
 * Saves the profile that was typed. Another version is refused, with what stands there now wherever that is
 * something else than was typed, so that nothing of another is overwritten unseen.
 */
export async function saveTyped(
  request: Request,
  services: Services,
  jobhunter: SignedInJobhunter,
  { id, profile: now }: CandidateOfJobhunter,
) {
  const form = await readForm(request, profileFields)
  if (!form.ok) return refused(form, 422)
  const book = await placesOf(services.db)
  const place = form.value.place ? book.find(form.value.place) : NOWHERE
  if (!place.ok) {
    return refused({ ok: false, errors: { place: placeSentence(place) }, typed: form.typed }, 422)
  }

  const profile = profileOf(form.value, place.municipality)
  const { version } = form.value
  const saved = await saveProfile(services, jobhunter, id, { version, profile })
  if (saved.ok) {
    const done = saved.changed ? 'profiel' : 'onveranderd'
    return redirect(`${paths.jobhunter.candidate(id)}?gedaan=${done}`, 303)
  }
  if (saved.because === 'notThere') throw notFound()
  const elsewhere = changedFields(profile, now).map((field) => ({
    heading: PROFILE_FIELD_LABELS[field],
    now: fieldInWords(now, field, book.nameOf),
  }))
  const sentence = CANDIDATE_REFUSALS[saved.because]
  return refused(refusedByRule<ProfileFields>(form, sentence), 409, elsewhere)
}

/** What stands in the profile now, where that is something else than was typed. */
type StandsNow = { heading: string; now: string }

type Place = { ok: true; municipality: MunicipalityCode | null }
const NOWHERE: Place = { ok: true, municipality: null }

function refused(form: RefusedForm<ProfileFields>, status: 409 | 422, elsewhere: StandsNow[] = []) {
  return data({ form, elsewhere }, status)
}
