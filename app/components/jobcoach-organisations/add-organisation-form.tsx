import { Form } from '@remix-run/react'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { type Choice, SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import {
  type AddOrganisationFields,
  addOrganisationFields,
} from '#app/forms/jobcoach-organisation-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** A new organisation, of a municipality that is chosen where there are several. */
export function AddOrganisationForm({
  municipalities,
  today,
  refused,
}: {
  municipalities: readonly Choice[]
  today: IsoDate
  refused: RefusedForm<AddOrganisationFields> | undefined
}) {
  const { formProps, summary, field } = useServerForm(addOrganisationFields, refused, {
    inForceFrom: today,
  })
  const [first, ...others] = municipalities
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      {first && others.length === 0 ? (
        <HiddenField name="municipality" value={first.value} />
      ) : (
        <SelectField
          {...field('municipality')}
          label="Gemeente"
          choices={municipalities}
          none="Kies een gemeente"
        />
      )}
      <TextField {...field('name')} label="Naam van de organisatie" />
      <DateField
        {...field('inForceFrom')}
        label="Eerste dag"
        hint="Vanaf deze dag kan een werkgever de organisatie kiezen."
      />
      <DateField
        {...field('inForceUntil')}
        label="Laatste dag"
        hint="Alleen als u die al weet, zoals het einde van een contract."
        optional
      />
      <TextField
        {...field('source')}
        label="Waar staat dit?"
        hint="Het adres van de webpagina, of de naam van het besluit of contract."
      />
      <DateField
        {...field('checkedOn')}
        label="Wanneer hebt u dit nagekeken?"
        hint="Na zes maanden vragen we u om nog eens te kijken."
        latest={today}
      />
      <FormActions>
        <SubmitButton name="intent" value="add">
          Zet op de lijst
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
