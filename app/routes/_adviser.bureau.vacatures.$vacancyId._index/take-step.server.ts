import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyRefusal } from '#app/domain/vacancy/refusals.ts'
import type { AdviserVacancyStep } from '#app/forms/vacancy-step-fields.ts'
import { askBack, publishVacancy } from '#app/use-cases/curate-vacancy.ts'
import type { Outcome } from '#app/use-cases/outcome.ts'
import type { Services } from '#app/use-cases/services.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'

/** Takes the step the adviser chose on the page of a vacancy. */
export async function takeStep(
  services: Services,
  adviser: SignedInAdviser,
  id: VacancyId,
  { intent, version, question = '' }: AdviserVacancyStep,
): Promise<Outcome<VacancyRefusal>> {
  switch (intent) {
    case 'publish':
      return publishVacancy(services, adviser, id, version)
    case 'askBack':
      return askBack(services, adviser, id, question)
    case 'withdraw':
      return withdrawVacancy(services, adviser, id)
  }
}
