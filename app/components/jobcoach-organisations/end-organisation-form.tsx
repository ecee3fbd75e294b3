import { Form } from '@remix-run/react'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import type { ListedOrganisation } from '#app/domain/coverage/listed-organisation.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import {
  type EndOrganisationFields,
  endOrganisationFields,
} from '#app/forms/jobcoach-organisation-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** Behind a line that opens: the last day on which an organisation can be chosen. */
export function EndOrganisationForm({
  organisation: { id, name, inForceFrom },
  refused,
}: {
  organisation: ListedOrganisation
  refused: RefusedForm<EndOrganisationFields> | undefined
}) {
  const { formProps, errors, field } = useServerForm(endOrganisationFields, refused)
  const fieldId = `laatste-dag-${id}`
  return (
    <details className="person-actions" open={refused !== undefined}>
      <summary>
        Laatste dag<span className="visually-hidden"> van {name}</span> invullen
      </summary>
      <Form {...formProps} className="stack stack--tight">
        <FormErrorSummary errors={{ form: errors.form, [fieldId]: errors.until }} />
        <HiddenField name="id" value={id} />
        <DateField
          {...field('until')}
          id={fieldId}
          label="Laatste dag"
          hint="Na deze dag kan niemand deze organisatie nog kiezen. U kunt dit niet terugdraaien."
          earliest={inForceFrom}
        />
        <div className="actions">
          <SubmitButton kind="secondary" name="intent" value="end">
            Bewaar de laatste dag
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
