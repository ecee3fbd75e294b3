import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PersonFields } from '#app/components/person-fields.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { type PersonInput, personInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** The person who gets the link: the first of a new organisation, or one more of a known one. */
export function LetInForm({
  joins,
  refused,
}: {
  joins: boolean
  refused: RefusedForm<PersonInput> | undefined
}) {
  const { formProps, summary, field } = useServerForm(personInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <PersonFields field={field} nameLabel="Wie heeft u gesproken?" />
      <FormActions>
        <SubmitButton name="intent" value={joins ? 'join' : 'admit'}>
          {joins ? 'Voeg toe en maak een link' : 'Laat toe en maak een link'}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
