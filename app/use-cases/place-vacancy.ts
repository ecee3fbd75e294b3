import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { EmployerId, VacancyId } from '#app/domain/primitives.ts'
import {
  type ThreeAnswers,
  vacancyFromThreeAnswers,
} from '#app/domain/vacancy/from-three-answers.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { employerInRegion, insertVacancy } from '#db/queries/vacancies-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** What a vacancy starts from: three answers, and whatever more was said. */
export type NewVacancy = ThreeAnswers & Partial<Omit<VacancyText, keyof ThreeAnswers>>

/** An employer places a vacancy: matches show at once, and the adviser completes and publishes it. */
export async function placeVacancy(
  services: Services,
  employer: SignedInEmployer,
  said: NewVacancy,
): Promise<{ ok: true; vacancyId: VacancyId }> {
  const vacancyId = await inOneStep(services, (db) =>
    insertVacancy(
      db,
      {
        employerId: employer.employerId,
        status: 'provisional',
        text: textFrom(said),
        byPhone: false,
        ...stepOpens(services),
      },
      employer,
    ),
  )
  return { ok: true, vacancyId }
}

/** An adviser writes down a vacancy for an employer who phones; that employer confirms it. */
export async function placeVacancyForCaller(
  services: Services,
  adviser: SignedInAdviser,
  employerId: EmployerId,
  said: NewVacancy,
): Promise<Outcome<VacancyRefusal, { vacancyId: VacancyId }>> {
  return inOneStep(services, async (db) => {
    if (!(await employerInRegion(db, adviser.region, employerId))) return refuse('notThere')
    const vacancyId = await insertVacancy(
      db,
      {
        employerId,
        status: 'unconfirmed',
        text: textFrom(said),
        byPhone: true,
        ...stepOpens(services),
      },
      adviser,
    )
    return { ok: true, vacancyId }
  })
}

/** What a form left out does not erase what follows from the three answers. */
function textFrom(said: NewVacancy): VacancyText {
  const given = Object.entries(said).filter(([, value]) => value !== undefined)
  return { ...vacancyFromThreeAnswers(said), ...Object.fromEntries(given) }
}
