import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { WORK_CONDITIONS } from '#app/domain/candidate/closed-lists.ts'
import { CONDITION_OFFERED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import { VACANCY_FIELD_LABELS } from '#app/domain/vacancy/labels.ts'
import type { RefusedForm, Typed } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { newVacancyFields, vacancyChangeFields } from '#app/forms/vacancy-fields.ts'
import { CheckboxGroup } from './choice-groups.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { HiddenField } from './hidden-field.tsx'
import { PlaceField } from './place-field.tsx'
import { FormActions, SubmitButton } from './submit-button.tsx'
import { TextArea } from './text-area.tsx'
import { NumberField } from './text-field.tsx'
import { VacancyDetails } from './vacancy-details.tsx'

type Fields = z.input<typeof newVacancyFields>
export type RefusedVacancy = RefusedForm<Fields>

type VacancyFormProps = {
  button: string
  placeNames: readonly string[]
  values?: Typed
  /** The version on the screen, when a vacancy changes. */
  version?: number
  refused?: RefusedVacancy
  /** Shows the rest from the start: for who comes to complete it. */
  open?: boolean
}

/** A vacancy to write down: three questions, and the rest for who knows it already. */
export function VacancyForm(props: VacancyFormProps) {
  const { button, placeNames, values, version, refused, open = false } = props
  const schema = version === undefined ? newVacancyFields : vacancyChangeFields
  const { formProps, summary, field, carried } = useServerForm<Fields, unknown>(
    schema,
    refused,
    values,
    // the server alone knows the places: so that all there is to mend is said in one go
    { checksFirst: false },
  )
  const isAskedMore = refused !== undefined && saysSomethingOfTheRest(refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      {version === undefined ? null : <HiddenField {...carried('version', version)} />}
      <TextArea
        {...field('work')}
        label={VACANCY_FIELD_LABELS.work}
        hint="Een paar zinnen is genoeg. Bijvoorbeeld: vakken vullen en bestellingen klaarzetten."
        rows={4}
      />
      <fieldset className="utrecht-form-fieldset">
        <legend className="utrecht-form-fieldset__legend">Hoeveel uur per week?</legend>
        <div className="form-pair">
          <NumberField {...field('hoursLeast')} label="Minstens" unit="uur" />
          <NumberField {...field('hoursMost')} label="Hoogstens" unit="uur" />
        </div>
      </fieldset>
      <PlaceField
        {...field('place')}
        label="Waar is het werk?"
        hint="Een plaats of gemeente. Bijvoorbeeld: Zeist."
        names={placeNames}
      />
      <details className="more" open={open || isAskedMore}>
        <summary>Meer over het werk</summary>
        <div className="form">
          <VacancyDetails field={field} />
          <CheckboxGroup
            {...field('conditionsOffered')}
            label="Wat biedt de werkplek?"
            hint="Hiermee vinden wij mensen die zich op deze plek goed voelen."
            optional
            columns
            choices={WORK_CONDITIONS.map((value) => ({
              value,
              label: CONDITION_OFFERED_LABELS[value],
            }))}
          />
        </div>
      </details>
      <FormActions>
        <SubmitButton>{button}</SubmitButton>
      </FormActions>
    </Form>
  )
}

const ASKED: readonly string[] = ['work', 'hoursLeast', 'hoursMost', 'place', 'form']

/** Only what the server said counts: while someone types, nothing may fold. */
function saysSomethingOfTheRest({ errors, found }: RefusedVacancy): boolean {
  return found !== undefined || Object.keys(errors).some((name) => !ASKED.includes(name))
}
