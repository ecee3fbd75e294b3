import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'

const version = z.coerce.number().int()

/** What an employer does with a vacancy on its page: say that it is right, answer a question, or stop. */
export const employerVacancyStep = z
  .object({
    intent: z.enum(['confirm', 'answer', 'withdraw'], 'Kies wat u wilt doen.'),
    version,
    answer: freeText(600).optional(),
  })
  .refine(({ intent, answer }) => intent !== 'answer' || Boolean(answer), {
    path: ['answer'],
    message: 'Schrijf uw antwoord op de vraag.',
  })
export type EmployerVacancyStep = z.infer<typeof employerVacancyStep>

/** What an adviser does with a vacancy on its page: publish it, ask the employer something, or stop it. */
export const adviserVacancyStep = z
  .object({
    intent: z.enum(['publish', 'askBack', 'withdraw'], 'Kies wat u wilt doen.'),
    version,
    question: freeText(600).optional(),
  })
  .refine(({ intent, question }) => intent !== 'askBack' || Boolean(question), {
    path: ['question'],
    message: 'Schrijf wat u van de werkgever wilt weten.',
  })
export type AdviserVacancyStep = z.infer<typeof adviserVacancyStep>
