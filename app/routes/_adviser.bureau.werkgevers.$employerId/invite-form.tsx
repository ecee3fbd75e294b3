import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PersonFields } from '#app/components/person-fields.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { type PersonInput, personInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** One more person of the employer; the answer is a one-time link. */
export function InviteForm({ refused }: { refused: RefusedForm<PersonInput> | undefined }) {
  const { formProps, summary, field } = useServerForm(personInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <PersonFields field={field} />
      <FormActions>
        <SubmitButton kind="secondary" name="intent" value="invite">
          Maak een uitnodiging
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
