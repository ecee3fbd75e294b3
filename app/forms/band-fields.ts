import { z } from 'zod'
import { AGES, type BandQuestion, WAGE_VALUE_BANDS } from '#app/domain/coverage/band-calculator.ts'
import type { HalfYear } from '#app/domain/coverage/half-years.ts'
import { decimalNumber, euroAsCents, oneOf, optionalWholeNumber } from './fields.ts'

export type BandFields = Record<
  'uren' | 'loonwaarde' | 'uurloon' | 'maanden' | 'leeftijd' | 'start',
  string
>

const CHOOSE_BAND = 'Kies een loonwaarde uit de lijst. Weet u het niet? Kies: nog niet gemeten.'

/** The questions of the public calculator, by their names in the address; `starts` are the half years to choose from. */
export function bandFields(starts: readonly HalfYear[]) {
  return z
    .object({
      uren: decimalNumber('Vul in hoeveel uur per week. Bijvoorbeeld: 28.', 1, 40),
      loonwaarde: oneOf(
        WAGE_VALUE_BANDS.map(({ code }) => code),
        CHOOSE_BAND,
      ),
      uurloon: euroAsCents('Vul het loon per uur in. Bijvoorbeeld: 15,60.', 1, 100),
      maanden: optionalWholeNumber(1, 60),
      leeftijd: oneOf(
        AGES.map(({ code }) => code),
        'Kies een leeftijd uit de lijst.',
      ),
      start: oneOf(
        starts.map(({ code }) => code),
        'Kies een start uit de lijst.',
      ),
    })
    .transform((fields, context): BandQuestion => {
      const band = WAGE_VALUE_BANDS.find(({ code }) => code === fields.loonwaarde)
      const age = AGES.find(({ code }) => code === fields.leeftijd)
      const start = starts.find(({ code }) => code === fields.start)
      if (!band || !age || !start) {
        context.addIssue({ code: 'custom', message: CHOOSE_BAND, path: ['loonwaarde'] })
        return z.NEVER
      }
      return {
        band,
        age,
        hoursPerWeek: fields.uren,
        hourlyWageCents: fields.uurloon,
        months: fields.maanden ?? null,
        startsOn: start.startsOn,
      }
    })
}
