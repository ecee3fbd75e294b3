import { municipalityCode } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'

/** A vacancy of which only the three things an employer is asked first are known. */
export function makeVacancyText(of: Partial<VacancyText> = {}): VacancyText {
  return {
    title: 'Hulp in het magazijn',
    work: 'Bestellingen klaarzetten.',
    tasks: [],
    needs: [],
    sector: null,
    hoursLeast: 16,
    hoursMost: 24,
    municipality: municipalityCode.parse('GM0344'),
    wageCentsPerHour: null,
    startsOn: null,
    places: 1,
    conditionsOffered: [],
    licenceNeeded: null,
    ...of,
  }
}
