import { z } from 'zod'
import { DRIVING_LICENCES, WORK_CONDITIONS } from '#app/domain/candidate/closed-lists.ts'
import { freeText } from '#app/domain/candidate/free-text.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { vacancyFromThreeAnswers } from '#app/domain/vacancy/from-three-answers.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { SECTORS } from '#app/domain/vocabulary/sectors.ts'
import { isCompetency, isTask } from '#app/domain/vocabulary/vocabulary.ts'
import type { Typed } from './field-messages.ts'
import {
  optionalDay,
  optionalDecimalNumber,
  optionalOneOf,
  optionalWholeNumber,
  requiredText,
  severalOf,
  severalTerms,
  wholeNumber,
} from './fields.ts'

const hours = (message: string) => wholeNumber(message, 1, 40)

const fields = z.object({
  work: freeText(2000, { characters: 3, message: 'Vertel kort wat het werk is.' }),
  hoursLeast: hours('Vul in hoeveel uur per week het minstens is.'),
  hoursMost: hours('Vul in hoeveel uur per week het hoogstens is.'),
  place: requiredText('Vul in waar het werk is.', 100),
  title: freeText(80).optional(),
  tasks: severalTerms(isTask, 20),
  essential: severalTerms(isCompetency, 20),
  desirable: severalTerms(isCompetency, 20),
  sector: optionalOneOf(SECTORS.map(({ code }) => code)),
  wage: optionalDecimalNumber(1, 100),
  startsOn: optionalDay(),
  places: optionalWholeNumber(1, 50),
  conditionsOffered: severalOf(WORK_CONDITIONS),
  licenceNeeded: optionalOneOf(DRIVING_LICENCES),
})

/** A new vacancy: three things are asked, all else may be left open. The server finds the place. */
export const newVacancyFields = fields.superRefine(hoursInOrder)

/** A vacancy that changes, on the version that was on the screen. */
export const vacancyChangeFields = fields
  .extend({ version: z.coerce.number().int() })
  .superRefine(hoursInOrder)

export type VacancyFields = z.infer<typeof fields>

/** The text of a vacancy as the form has it, in the municipality that was found. */
export function vacancyTextOf(typed: VacancyFields, municipality: MunicipalityCode): VacancyText {
  const { work, hoursLeast, hoursMost, title, wage, essential } = typed
  const desirable = typed.desirable.filter((code) => !essential.includes(code))
  const first = vacancyFromThreeAnswers({ work, hoursLeast, hoursMost, municipality })
  return {
    ...first,
    title: title ? title : first.title,
    tasks: typed.tasks,
    needs: [
      ...essential.map((code) => ({ code, weight: 'essential' as const })),
      ...desirable.map((code) => ({ code, weight: 'desirable' as const })),
    ],
    sector: typed.sector ?? null,
    wageCentsPerHour: wage === undefined ? null : Math.round(wage * 100),
    startsOn: typed.startsOn ?? null,
    places: typed.places ?? 1,
    conditionsOffered: typed.conditionsOffered,
    licenceNeeded: typed.licenceNeeded ?? null,
  }
}

/** A vacancy as its form shows it before anything is typed. */
export function vacancyValues(text: VacancyText, place: string): Typed {
  const needs = (weight: 'essential' | 'desirable') =>
    text.needs.filter((need) => need.weight === weight).map(({ code }) => code)
  return {
    work: text.work,
    hoursLeast: String(text.hoursLeast),
    hoursMost: String(text.hoursMost),
    place,
    title: text.title,
    tasks: text.tasks,
    essential: needs('essential'),
    desirable: needs('desirable'),
    sector: text.sector ?? '',
    wage: text.wageCentsPerHour === null ? '' : euro(text.wageCentsPerHour),
    startsOn: text.startsOn ?? '',
    places: String(text.places),
    conditionsOffered: text.conditionsOffered,
    licenceNeeded: text.licenceNeeded ?? '',
  }
}

function euro(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',')
}

function hoursInOrder(
  { hoursLeast, hoursMost }: { hoursLeast: number; hoursMost: number },
  context: z.RefinementCtx,
): void {
  if (hoursLeast <= hoursMost) return
  const message = 'Dit moet minstens zoveel zijn als het laagste aantal uren.'
  context.addIssue({ code: 'custom', path: ['hoursMost'], message })
}
