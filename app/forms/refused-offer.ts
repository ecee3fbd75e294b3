import type { z } from 'zod'
import { PLACEMENT_REFUSALS, type PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { RefusedForm, Typed } from './field-messages.ts'
import type { OfferFields, offerFields } from './offer-fields.ts'

type Field = keyof z.infer<typeof offerFields>

/** The refusals that one field of an offer can mend. */
const FIELDS: Partial<Record<PlacementRefusal, Field>> = {
  startsTooSoon: 'startsOn',
  wageTooLow: 'hourlyWage',
}

/** A refused offer that one field can mend, with the sentence at that field; null for every other refusal. */
export function refusedAtField(
  because: PlacementRefusal,
  typed: Typed,
): RefusedForm<OfferFields> | null {
  const field = FIELDS[because]
  return field ? { ok: false, errors: { [field]: PLACEMENT_REFUSALS[because] }, typed } : null
}
