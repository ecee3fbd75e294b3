import { eq } from 'drizzle-orm'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { vacancies } from '#db/schema/index.ts'

/** The newest text of any vacancy, for whoever works on the machine itself: no page reads this. */
export async function vacancyTextForTerminal(db: Db, id: VacancyId) {
  const [row] = await db
    .select({ status: vacancies.status, text: vacancies.text })
    .from(vacancies)
    .where(eq(vacancies.id, id))
  return row ?? null
}
