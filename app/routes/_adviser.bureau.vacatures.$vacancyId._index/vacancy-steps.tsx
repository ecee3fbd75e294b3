import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { adviserVacancyStep } from '#app/forms/vacancy-step-fields.ts'

type StepsProps = {
  vacancy: { status: VacancyStatus; version: number; publishedVersion: number | null }
  refused: RefusedForm<z.input<typeof adviserVacancyStep>> | undefined
}

/** What the adviser can do now: publish the text on the screen, or ask the employer something first. */
export function VacancySteps({ vacancy, refused }: StepsProps) {
  const { formProps, summary, field, carried } = useServerForm(adviserVacancyStep, refused)
  const { status, version, publishedVersion } = vacancy
  const isCompleted = status === 'published' && publishedVersion !== version
  if (status !== 'provisional' && !isCompleted && !refused) return null
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField {...carried('version', version)} />
      {status === 'provisional' || isCompleted ? (
        <div className="actions">
          <SubmitButton name="intent" value="publish">
            {isCompleted ? 'Zet de nieuwe tekst open' : 'Zet de vacature open'}
          </SubmitButton>
        </div>
      ) : null}
      {status === 'provisional' ? (
        <details className="more" open={refused?.errors.question !== undefined}>
          <summary>Vraag eerst iets aan de werkgever</summary>
          <div className="form">
            <TextArea {...field('question')} label="Wat wilt u weten?" rows={3} />
            <div className="actions">
              <SubmitButton kind="secondary" name="intent" value="askBack">
                Stuur de vraag
              </SubmitButton>
            </div>
          </div>
        </details>
      ) : null}
    </Form>
  )
}
