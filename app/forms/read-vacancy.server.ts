import type { z } from 'zod'
import { type PlaceBook, placeSentence } from '#app/domain/places/place-book.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { RefusedForm } from './field-messages.ts'
import { readForm } from './read-form.server.ts'
import { type newVacancyFields, type VacancyFields, vacancyTextOf } from './vacancy-fields.ts'

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
  { find }: PlaceBook,
  request: Request,
  schema: z.ZodType<Value, Typed>,
): Promise<ReadVacancy<Value>> {
  const form = await readForm(request, schema)
  if (!form.ok) return { ok: false, refused: form }
  const { value, typed } = form
  const place = find(value.place)
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
