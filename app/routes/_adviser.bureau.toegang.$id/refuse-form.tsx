import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { refuseAccessInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** A no has a reason, for colleagues who are asked about it later. */
export function RefuseForm({ refused }: { refused: RefusedForm<{ reason: string }> | undefined }) {
  const { formProps, summary, field } = useServerForm(refuseAccessInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <TextArea {...field('reason')} label="Waarom niet?" rows={2} />
      <FormActions>
        <SubmitButton kind="danger" name="intent" value="refuse">
          Wijs af
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
