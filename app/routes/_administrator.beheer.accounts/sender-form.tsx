import { Form } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { newSenderInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Fields = { name: string; kind: 'municipality' | 'uwv' }

const KINDS = [
  { value: 'municipality', label: 'Gemeente' },
  { value: 'uwv', label: 'UWV' },
] as const

/** A new sender: a municipality or UWV, whose people come in by a file. */
export function SenderForm({ refused }: { refused: RefusedForm<Fields> | undefined }) {
  const { formProps, summary, field } = useServerForm(newSenderInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <TextField
        {...field('name')}
        id="teamnaam"
        label="Naam van het team"
        hint="Bijvoorbeeld: Gemeente Utrecht."
      />
      <RadioGroup {...field('kind')} label="Van wie is het team?" choices={KINDS} />
      <FormActions>
        <SubmitButton kind="secondary" name="intent" value="addSender">
          Voeg team toe
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
