import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { requestFields } from '#app/forms/request-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Fields = z.input<typeof requestFields>

/** Asks to meet someone, for a vacancy or without one. */
export function RequestForm({
  vacancies,
  vacancyId,
  refused,
}: {
  vacancies: readonly { value: string; label: string }[]
  vacancyId: string | null
  refused: RefusedForm<Fields> | undefined
}) {
  const values = { vacancyId: vacancyId ?? '' }
  const { formProps, summary, field } = useServerForm(requestFields, refused, values)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <SelectField
        {...field('vacancyId')}
        label="Voor welke vacature?"
        none="Ik heb nog geen vacature"
        choices={vacancies}
      />
      <TextArea
        {...field('message')}
        label="Uw bericht"
        hint="Vertel kort over het werk en de plek. De jobhunter leest dit met de kandidaat."
        rows={5}
      />
      <FormActions>
        <SubmitButton>Vraag kandidaat aan</SubmitButton>
      </FormActions>
    </Form>
  )
}
