import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import { settleVacancy } from '#db/queries/placements-moves.ts'
import { lockOwnVacancy, moveVacancy, writePublished } from '#db/queries/vacancies-moves.ts'
import { closeWaysOfVacancy } from './close-ways-of-candidate.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The employer confirms, on the version it read, what the adviser wrote down on the phone. */
export async function confirmVacancy(
  services: Services,
  employer: SignedInEmployer,
  id: VacancyId,
  version: number,
): Promise<Outcome<VacancyRefusal>> {
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, { employerId: employer.employerId }, id)
    if (!vacancy) return refuse('notThere')
    if (vacancy.status !== 'unconfirmed') return refuse('movedByOther')
    if (vacancy.version !== version) return refuse('otherVersion')
    await moveVacancy(db, vacancy, 'provisional', stepOpens(services), employer)
    return { ok: true }
  })
}

/** The adviser sends a provisional vacancy back with a question. */
export async function askBack(
  services: Services,
  adviser: SignedInAdviser,
  id: VacancyId,
  question: string,
): Promise<Outcome<VacancyRefusal>> {
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, { region: adviser.region }, id)
    if (!vacancy) return refuse('notThere')
    if (vacancy.status !== 'provisional') return refuse('movedByOther')
    await moveVacancy(db, vacancy, 'askedBack', { question, ...stepOpens(services) }, adviser)
    return { ok: true }
  })
}

/** The adviser publishes the version that was on the screen: provisional, or published and completed since. */
export async function publishVacancy(
  services: Services,
  adviser: SignedInAdviser,
  id: VacancyId,
  version: number,
): Promise<Outcome<VacancyRefusal>> {
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, { region: adviser.region }, id)
    if (!vacancy) return refuse('notThere')
    if (vacancy.version !== version) return refuse('otherVersion')
    if (vacancy.status !== 'provisional' && vacancy.status !== 'published')
      return refuse('movedByOther')
    await writePublished(db, vacancy)
    if (vacancy.status === 'provisional')
      await moveVacancy(db, vacancy, 'published', stepOpens(services), adviser)
    const settled = await settleVacancy(db, { ...vacancy, status: 'published' })
    if (settled === 'filled') await closeWaysOfVacancy(db, id, 'vacancyFilled')
    return { ok: true }
  })
}
