import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import { FACT_FIELDS, type FactFields, type FactForm as Kind } from '#app/forms/fact-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { FIELDS_OF_KIND } from './fields-of-kind.tsx'

type FactFormProps = { kind: Kind; today: IsoDate; refused: RefusedForm<FactFields> | undefined }

/** One fact with its days, and where it comes from. */
export function FactForm({ kind, today, refused }: FactFormProps) {
  const { formProps, summary, field } = useServerForm<FactFields, unknown>(
    FACT_FIELDS[kind],
    refused,
  )
  return (
    <Form {...formProps} className="form card">
      <FormErrorSummary {...summary} />
      {FIELDS_OF_KIND[kind](field, today)}
      <TextField
        {...field('source')}
        label="Waar komt dit vandaan?"
        hint="Bijvoorbeeld: brief van UWV van 3 maart, of: gesprek met de gemeente."
      />
      <FormActions>
        <SubmitButton>Leg vast</SubmitButton>
      </FormActions>
    </Form>
  )
}
