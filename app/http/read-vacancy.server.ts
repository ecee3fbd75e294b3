import type { z } from 'zod'
import { placeSentence } from '#app/domain/places/place-book.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import {
  type newVacancyFields,
  type VacancyFields,
  vacancyTextOf,
} from '#app/forms/vacancy-fields.ts'
import type { Db } from '#db/client.ts'
import { placesOf } from '#db/queries/places.ts'

type Typed = z.input<typeof newVacancyFields>
export type ReadVacancy<Value> =
  | {
      ok: true
      text: VacancyText
      value: Value
      refusedFor: (sentence: string) => RefusedForm<Typed>
    }
  | { ok: false; refused: RefusedForm<Typed> }

/** Reads the form of a vacancy and finds the municipality of the place that was typed. */
export async function readVacancy<Value extends VacancyFields>(
  db: Db,
  request: Request,
  schema: z.ZodType<Value, Typed>,
): Promise<ReadVacancy<Value>> {
  const form = await readForm(request, schema)
  if (!form.ok) return { ok: false, refused: form }
  const { value, typed } = form
  const place = (await placesOf(db)).find(value.place)
  if (!place.ok) {
    return { ok: false, refused: { ok: false, errors: { place: placeSentence(place) }, typed } }
  }
  return {
    ok: true,
    value,
    text: vacancyTextOf(value, place.municipality),
    refusedFor: (sentence) => ({ ok: false, errors: { form: sentence }, typed }),
  }
}
