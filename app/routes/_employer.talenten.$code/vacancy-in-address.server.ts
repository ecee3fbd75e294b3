import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { vacancyId } from '#app/domain/primitives.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import type { Services } from '#app/use-cases/services.ts'
import { vacancyOfEmployer } from '#db/queries/vacancies-of-employer.ts'

/** The own vacancy from which someone came to this page; null without one, not found for another's. */
export async function vacancyInAddress(
  { db }: Services,
  employer: SignedInEmployer,
  request: Request,
) {
  const asked = new URL(request.url).searchParams.get('vacature')
  if (!asked) return null
  const id = idOrNotFound(vacancyId, asked)
  const vacancy = await vacancyOfEmployer(db, employer.employerId, id)
  if (!vacancy) throw notFound()
  return vacancy
}
