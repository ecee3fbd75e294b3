import { Form } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PersonFields } from '#app/components/person-fields.tsx'
import { type Choice, SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { staffInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Fields = {
  name: string
  email: string
  role: 'adviser' | 'jobhunter' | 'manager' | 'administrator'
  region: string
  senderId: string
}

const ROLES = [
  { value: 'adviser', label: 'Bedrijfsadviseur', hint: 'Hoort bij een arbeidsmarktregio.' },
  { value: 'manager', label: 'Teammanager', hint: 'Hoort bij een team.' },
  { value: 'jobhunter', label: 'Jobhunter', hint: 'Hoort bij een team.' },
  { value: 'administrator', label: 'Beheerder' },
] as const

/** A new member of staff of any kind; the answer is a one-time link. */
export function InviteForm({
  senders,
  regions,
  refused,
}: {
  senders: readonly Choice[]
  regions: readonly Choice[]
  refused: RefusedForm<Fields> | undefined
}) {
  const { formProps, summary, field } = useServerForm(staffInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <PersonFields field={field} />
      <RadioGroup {...field('role')} label="Wat doet deze persoon?" choices={ROLES} />
      <SelectField
        {...field('region')}
        label="Arbeidsmarktregio"
        hint="Alleen voor een bedrijfsadviseur."
        choices={regions}
        none="Geen"
        optional
      />
      <SelectField
        {...field('senderId')}
        label="Team"
        hint="Alleen voor een teammanager of jobhunter."
        choices={senders}
        none="Geen"
        optional
      />
      <FormActions>
        <SubmitButton name="intent" value="invite">
          Maak een uitnodiging
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
