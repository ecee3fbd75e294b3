import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { canMove } from '#app/domain/actor.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import { VACANCY_MOVES } from '#app/domain/vacancy/vacancy-status.ts'
import { lockOwnVacancy, moveVacancy } from '#db/queries/vacancies-moves.ts'
import { closeWaysOfVacancy } from './close-ways-of-candidate.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** Employer or adviser withdraws a vacancy; what was open for it closes kindly, what was accepted goes on. */
export async function withdrawVacancy(
  services: Services,
  who: SignedInEmployer | SignedInAdviser,
  id: VacancyId,
): Promise<Outcome<VacancyRefusal>> {
  const owner = who.role === 'employer' ? { employerId: who.employerId } : { region: who.region }
  return inOneStep(services, async (db) => {
    const vacancy = await lockOwnVacancy(db, owner, id)
    if (!vacancy) return refuse('notThere')
    if (!canMove(VACANCY_MOVES, vacancy.status, 'withdrawn', who.role)) return refuse('notOpen')
    await moveVacancy(db, vacancy, 'withdrawn', {}, who)
    await closeWaysOfVacancy(db, id, 'vacancyWithdrawn')
    return { ok: true }
  })
}
