import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import type { EmployerVacancyStep } from '#app/forms/vacancy-step-fields.ts'
import { answerQuestion } from '#app/use-cases/answer-question.ts'
import { confirmVacancy } from '#app/use-cases/curate-vacancy.ts'
import type { Outcome } from '#app/use-cases/outcome.ts'
import type { Services } from '#app/use-cases/services.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'

/** Takes the step the employer chose on the page of a vacancy. */
export async function takeStep(
  services: Services,
  employer: SignedInEmployer,
  id: VacancyId,
  { intent, version, answer = '' }: EmployerVacancyStep,
): Promise<Outcome<VacancyRefusal>> {
  switch (intent) {
    case 'confirm':
      return confirmVacancy(services, employer, id, version)
    case 'answer':
      return answerQuestion(services, employer, id, answer)
    case 'withdraw':
      return withdrawVacancy(services, employer, id)
  }
}
