import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { changePhoneInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** The number on which others reach you. */
export function ChangePhone({
  phone,
  refused,
}: {
  phone: string
  refused: RefusedForm<Record<'phone', string>> | undefined
}) {
  const { formProps, summary, field } = useServerForm(changePhoneInput, refused, { phone })
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <TextField
        {...field('phone')}
        label="Telefoonnummer"
        hint="Dit staat bij uw naam, voor wie u mag bellen."
        type="tel"
        autoComplete="tel"
        short
      />
      <FormActions>
        <SubmitButton kind="secondary" name="intent" value="changePhone">
          Bewaar het nummer
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
