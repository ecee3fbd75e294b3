import { hoursInWords } from '#app/domain/candidate/hours-in-words.ts'
import { LICENCE_LABELS } from '#app/domain/candidate/labels.ts'
import { CONDITION_OFFERED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import { dutchDate, dutchEuro, type MunicipalityCode } from '#app/domain/primitives.ts'
import { competencyLabel, sectorLabel, taskLabel } from '#app/domain/vocabulary/vocabulary.ts'
import { VACANCY_FIELD_LABELS } from './labels.ts'
import type { NeedWeight, VacancyText } from './vacancy.ts'

/** A part of a vacancy as people read it; no description is 'not known yet'. */
export type VacancyPart = { term: string; description: string | null }

/** A vacancy in Dutch, for the employer and for staff alike. What was not said yet is said to be so. */
export function vacancyInWords(
  text: VacancyText,
  nameOf: (code: MunicipalityCode) => string,
): VacancyPart[] {
  const { wageCentsPerHour: wage, startsOn, licenceNeeded, sector } = text
  return [
    part(VACANCY_FIELD_LABELS.work, text.work),
    part('Uren per week', hoursInWords(text.hoursLeast, text.hoursMost)),
    part(VACANCY_FIELD_LABELS.municipality, nameOf(text.municipality)),
    part(VACANCY_FIELD_LABELS.places, String(text.places)),
    part(VACANCY_FIELD_LABELS.tasks, text.tasks.map(taskLabel).join('; ')),
    part('Wat iemand moet kunnen', needed(text, 'essential')),
    part('Mooi meegenomen', needed(text, 'desirable')),
    part(VACANCY_FIELD_LABELS.sector, sector && sectorLabel(sector)),
    part(VACANCY_FIELD_LABELS.startsOn, startsOn && dutchDate(startsOn)),
    part(VACANCY_FIELD_LABELS.wageCentsPerHour, wage === null ? null : dutchEuro(wage)),
    part(VACANCY_FIELD_LABELS.licenceNeeded, licenceNeeded && LICENCE_LABELS[licenceNeeded]),
    part(
      'Wat de werkplek biedt',
      text.conditionsOffered.map((code) => CONDITION_OFFERED_LABELS[code]).join('; '),
    ),
  ]
}

function part(term: string, description: string | null): VacancyPart {
  return { term, description: description ? description : null }
}

function needed({ needs }: VacancyText, weight: NeedWeight): string {
  return needs
    .filter((need) => need.weight === weight)
    .map(({ code }) => competencyLabel(code))
    .join('; ')
}
