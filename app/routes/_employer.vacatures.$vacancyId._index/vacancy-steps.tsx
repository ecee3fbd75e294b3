import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { employerVacancyStep } from '#app/forms/vacancy-step-fields.ts'

type StepsProps = {
  vacancy: { status: VacancyStatus; version: number; question: string | null; adviser: string }
  refused: RefusedForm<z.input<typeof employerVacancyStep>> | undefined
}

/** What the employer can do now: confirm what was said on the phone, or answer a question. */
export function VacancySteps({ vacancy, refused }: StepsProps) {
  const { formProps, summary, field, carried } = useServerForm(employerVacancyStep, refused)
  const { status, version, question, adviser } = vacancy
  if (status !== 'unconfirmed' && status !== 'askedBack' && !refused) return null
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField {...carried('version', version)} />
      {status === 'unconfirmed' ? (
        <div className="actions">
          <SubmitButton name="intent" value="confirm">
            Ja, dit klopt
          </SubmitButton>
        </div>
      ) : null}
      {status === 'askedBack' ? (
        <>
          <Notice title={`${adviser} vraagt`}>{question}</Notice>
          <TextArea {...field('answer')} label="Uw antwoord" rows={3} />
          <div className="actions">
            <SubmitButton name="intent" value="answer">
              Stuur uw antwoord
            </SubmitButton>
          </div>
        </>
      ) : null}
    </Form>
  )
}
