import { Form } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PersonFields } from '#app/components/person-fields.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { senderStaffInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Fields = { name: string; email: string; role: 'jobhunter' | 'manager' }

const ROLES = [
  { value: 'jobhunter', label: 'Jobhunter', hint: 'Heeft kandidaten onder zich.' },
  {
    value: 'manager',
    label: 'Teammanager',
    hint: 'Levert aan, wijst toe en nodigt collega’s uit.',
  },
] as const

/** A new colleague of the team; the answer is a one-time link. */
export function InviteForm({ refused }: { refused: RefusedForm<Fields> | undefined }) {
  const { formProps, summary, field } = useServerForm(senderStaffInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <PersonFields field={field} />
      <RadioGroup {...field('role')} label="Wat doet deze persoon?" choices={ROLES} />
      <FormActions>
        <SubmitButton name="intent" value="invite">
          Maak een uitnodiging
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
