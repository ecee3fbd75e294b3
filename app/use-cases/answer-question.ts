import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import { lockOwnVacancy, moveVacancy } from '#db/queries/vacancies-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The employer answers the adviser's question in words; the text of the vacancy stays as it is. */
export async function answerQuestion(
  services: Services,
  employer: SignedInEmployer,
  id: VacancyId,
  answer: string,
): Promise<Outcome<VacancyRefusal>> {
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, { employerId: employer.employerId }, id)
    if (!vacancy) return refuse('notThere')
    if (vacancy.status !== 'askedBack') return refuse('movedByOther')
    const again = { question: null, answer, ...stepOpens(services) }
    await moveVacancy(db, vacancy, 'provisional', again, employer)
    return { ok: true }
  })
}
