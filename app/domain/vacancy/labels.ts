import type { NeedWeight, VacancyText } from './vacancy.ts'

export const NEED_WEIGHT_LABELS: Record<NeedWeight, string> = {
  essential: 'Nodig',
  desirable: 'Mooi meegenomen',
}

export const VACANCY_FIELD_LABELS: Record<keyof VacancyText, string> = {
  title: 'Naam van het werk',
  work: 'Wat is het werk?',
  tasks: 'Taken',
  needs: 'Wat iemand moet kunnen',
  sector: 'Soort werk',
  hoursLeast: 'Minste uren per week',
  hoursMost: 'Meeste uren per week',
  municipality: 'Plaats',
  wageCentsPerHour: 'Loon per uur',
  startsOn: 'Begint op',
  places: 'Aantal plekken',
  conditionsOffered: 'Wat uw werkplek biedt',
  licenceNeeded: 'Rijbewijs nodig',
}
