import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { MunicipalityCode, VacancyId } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { Db } from '#db/client.ts'
import { accounts, employers, vacancies } from '#db/schema/index.ts'

/** In which a vacancy can be flagged, as `flagMatch` has it. */
const OPEN_TO_FLAGS = ['provisional', 'published'] as const
const MOST = 2_000

const VACANCY = {
  id: vacancies.id,
  status: vacancies.status,
  text: newestPublished(),
  employer: employers.name,
  adviser: accounts.name,
}

/** The vacancies that a jobhunter can flag someone for: in these municipalities, or anywhere when no place is known. */
export async function vacanciesToFlag(db: Db, within: readonly MunicipalityCode[] | null) {
  return db
    .select(VACANCY)
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(
      and(
        inArray(vacancies.status, [...OPEN_TO_FLAGS]),
        within ? inArray(vacancies.municipality, [...within]) : undefined,
      ),
    )
    .orderBy(desc(vacancies.createdAt))
    .limit(MOST)
}

/** One vacancy, of any employer, and whether it is open to flags; null for one that was never sent. */
export async function vacancyToFlag(db: Db, id: VacancyId) {
  const [row] = await db
    .select(VACANCY)
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(and(eq(vacancies.id, id), ne(vacancies.status, 'draft')))
  return row ? { ...row, isOpen: OPEN_TO_FLAGS.some((status) => status === row.status) } : null
}

/** While an employer's edit waits to be published, others read the version before. */
function newestPublished(): SQL<VacancyText> {
  return sql<VacancyText>`coalesce(${vacancies.publishedText}, ${vacancies.text})`
}
