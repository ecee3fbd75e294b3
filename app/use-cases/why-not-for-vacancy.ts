import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { EmployerId, VacancyId } from '#app/domain/primitives.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { lockOwnVacancy } from '#db/queries/vacancies-moves.ts'

/**
 * Why an employer cannot ask for someone for this vacancy; null when it can, and then the vacancy is locked so
 * that it stays so. To ask without a vacancy is always possible.
 */
export async function whyNotForVacancy(
  db: Db,
  employerId: EmployerId,
  id: VacancyId | null,
): Promise<WayRefusal | null> {
  if (!id) return null
  const vacancy = await lockOwnVacancy(db, { employerId }, id)
  if (!vacancy) return 'notThere'
  return OPEN_VACANCY_STATUSES.some((status) => status === vacancy.status) ? null : 'vacancyClosed'
}
