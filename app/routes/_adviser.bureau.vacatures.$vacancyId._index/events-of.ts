import { vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import type { historyOfVacancy } from '#db/queries/vacancies-in-region.ts'

type History = Awaited<ReturnType<typeof historyOfVacancy>>

const BY: Record<History[number]['by'], string> = {
  employer: 'de werkgever',
  adviser: 'de adviseur',
  jobhunter: 'de jobhunter',
  manager: 'de teammanager',
  administrator: 'de beheerder',
  portal: 'vanzelf',
}

/** What happened to a vacancy, in words, newest first. */
export function eventsOf(history: History) {
  return history.map(({ id, on, to, by, reason }) => ({
    key: String(id),
    on,
    what: vacancyStatusLabel(to, 'adviser'),
    by: BY[by],
    because: reason ?? undefined,
  }))
}
