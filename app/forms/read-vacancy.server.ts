import type { z } from 'zod'
import { type PlaceBook, placeSentence } from '#app/domain/places/place-book.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { wageOfVacancy } from '#app/domain/vacancy/wage-in-words.ts'
import type { FieldMessages, RefusedForm } from './field-messages.ts'
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

/**
 * Reads the form of a vacancy, finds the municipality of the place that was typed, and looks at the wage. All that is
 * to be mended is said at once.
 */
export async function readVacancy<Value extends VacancyFields>(
  { find }: PlaceBook,
  request: Request,
  schema: z.ZodType<Value, Typed>,
  today: IsoDate,
): Promise<ReadVacancy<Value>> {
  const form = await readForm(request, schema)
  if (!form.ok && form.found) return { ok: false, refused: form }
  const { typed } = form
  const place = find(typeof typed.place === 'string' ? typed.place : '')
  const errors: FieldMessages<Typed> = place.ok ? {} : { place: placeSentence(place) }
  if (!form.ok) return { ok: false, refused: { ...form, errors: { ...errors, ...form.errors } } }
  if (!place.ok) return { ok: false, refused: { ok: false, errors, typed } }
  const text = vacancyTextOf(form.value, place.municipality)
  const wage = wageOfVacancy(text, today)
  if (wage.kind === 'tooLow')
    return { ok: false, refused: { ok: false, errors: { wage: wage.sentence }, typed } }
  return {
    ok: true,
    value: form.value,
    text,
    refusedFor: (sentence) => ({ ok: false, errors: { form: sentence }, typed }),
  }
}
