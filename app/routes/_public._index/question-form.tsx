import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { type Choice, SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { accessQuestions } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Fields = Record<'name' | 'kvk' | 'municipality' | 'phone' | 'work', string>

/** Five questions, and no more: the adviser asks the rest on the phone. */
export function QuestionForm({
  places,
  refused,
  refusal,
}: {
  places: readonly Choice[]
  refused: RefusedForm<Fields> | undefined
  refusal: string | null
}) {
  const { formProps, summary, field } = useServerForm(accessQuestions, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} refusal={refusal} />
      <TextField {...field('name')} label="Naam van uw bedrijf" autoComplete="organization" />
      <TextField
        {...field('kvk')}
        label="KvK-nummer"
        hint="Acht cijfers. U vindt het op een brief van de Kamer van Koophandel."
        inputMode="numeric"
        short
      />
      <SelectField
        {...field('municipality')}
        label="Gemeente"
        choices={places}
        none="Kies een gemeente"
      />
      <TextField {...field('phone')} label="Telefoonnummer" type="tel" autoComplete="tel" />
      <TextArea
        {...field('work')}
        label="Wat voor werk is er?"
        hint="Een paar woorden zijn genoeg. Bijvoorbeeld: orders inpakken, drie dagen per week."
      />
      <FormActions>
        <SubmitButton>Vraag toegang</SubmitButton>
      </FormActions>
    </Form>
  )
}
