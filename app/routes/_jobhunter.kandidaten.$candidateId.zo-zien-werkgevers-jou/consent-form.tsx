import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { RadioGroup } from '#app/components/choice-groups.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { CONSENT_WAY_LABELS } from '#app/domain/candidate/labels.ts'
import { CONSENT_WAYS } from '#app/domain/candidate/visibility.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { consentFields } from '#app/forms/candidate-step-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type ConsentFormProps = {
  version: number
  today: IsoDate
  refused: RefusedForm<z.input<typeof consentFields>> | undefined
}

/** The yes to exactly the version on the page. */
export function ConsentForm({ version, today, refused }: ConsentFormProps) {
  const { formProps, summary, field, carried } = useServerForm(consentFields, refused, {
    on: today,
  })
  const seen = carried('version', version)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField {...seen} />
      <RadioGroup
        {...field('way')}
        label={`Hoe is ja gezegd tegen versie ${seen.value}?`}
        choices={CONSENT_WAYS.map((value) => ({ value, label: CONSENT_WAY_LABELS[value] }))}
      />
      <DateField {...field('on')} label="Op welke dag?" latest={today} />
      <FormActions>
        <SubmitButton>Leg het ja vast</SubmitButton>
      </FormActions>
    </Form>
  )
}
