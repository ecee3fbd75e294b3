import { Form } from '@remix-run/react'
import { CheckboxGroup, RadioGroup } from '#app/components/choice-groups.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { READINESS, type Readiness } from '#app/domain/candidate/closed-lists.ts'
import { READINESS_LABELS, SCREENED_LABELS } from '#app/domain/candidate/labels.ts'
import { SCREENED, type Screening } from '#app/domain/candidate/screening.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { screeningFields } from '#app/forms/candidate-step-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import type { RefusedScreening } from './take-release-step.server.ts'

type ScreeningProps = {
  readiness: Readiness
  screening: Screening | null
  today: IsoDate
  refused: RefusedScreening | undefined
}

/** Whether someone can begin, and what was checked, by whom and on which day. */
export function ScreeningForm({ readiness, screening, today, refused }: ScreeningProps) {
  const { formProps, summary, field } = useServerForm(screeningFields, refused, {
    readiness,
    checked: screening ? [...screening.checked] : [],
    on: today,
  })
  return (
    <Form {...formProps} className="form">
      {screening ? (
        <Text>
          Vastgelegd door {screening.by}, besproken op {dutchDate(screening.on)}.
        </Text>
      ) : null}
      <FormErrorSummary {...summary} />
      <HiddenField name="intent" value="screening" />
      <RadioGroup
        {...field('readiness')}
        label="Kan iemand beginnen?"
        choices={READINESS.map((value) => ({ value, label: READINESS_LABELS[value] }))}
      />
      <CheckboxGroup
        {...field('checked')}
        label="Wat is er nagegaan?"
        optional
        choices={SCREENED.map((value) => ({ value, label: SCREENED_LABELS[value] }))}
      />
      <DateField {...field('on')} label="Besproken op" latest={today} />
      <FormActions>
        <SubmitButton kind="secondary">Leg vast</SubmitButton>
      </FormActions>
    </Form>
  )
}
