import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PersonFields } from '#app/components/person-fields.tsx'
import { type Choice, SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { newEmployerInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Fields = Record<'organisation' | 'kvk' | 'municipality' | 'phone' | 'name' | 'email', string>

/** An organisation and the person on the phone. */
export function NewEmployerForm({
  places,
  refused,
}: {
  places: readonly Choice[]
  refused: RefusedForm<Fields> | undefined
}) {
  const { formProps, summary, field } = useServerForm(newEmployerInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <TextField {...field('organisation')} label="Naam van het bedrijf" />
      <TextField
        {...field('kvk')}
        label="KvK-nummer"
        hint="Acht cijfers."
        inputMode="numeric"
        short
      />
      <SelectField
        {...field('municipality')}
        label="Gemeente"
        choices={places}
        none="Kies een gemeente"
      />
      <TextField {...field('phone')} label="Telefoonnummer" type="tel" />
      <PersonFields field={field} nameLabel="Wie heeft u aan de telefoon?" />
      <FormActions>
        <SubmitButton>Voeg toe en maak een link</SubmitButton>
      </FormActions>
    </Form>
  )
}
