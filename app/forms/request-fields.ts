import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { vacancyId } from '#app/domain/primitives.ts'

const forVacancy = z.union(
  [z.literal('').transform(() => null), vacancyId],
  'Kies een vacature uit de lijst.',
)

/** An employer asks for a candidate, or for someone to be looked for; with a vacancy or without one. */
export const requestFields = z.object({
  vacancyId: forVacancy.optional().transform((id) => id ?? null),
  message: freeText(1000, {
    characters: 3,
    message: 'Schrijf een paar woorden over het werk.',
  }),
})
