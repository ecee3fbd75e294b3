import { Form } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { NumberField } from '#app/components/text-field.tsx'
import { AGES, WAGE_VALUE_BANDS } from '#app/domain/coverage/band-calculator.ts'
import { dutchEuro } from '#app/domain/primitives.ts'
import type { BandFields } from '#app/forms/band-fields.ts'
import { paths } from '#app/paths.ts'
import type { Calculator } from './read-question.server.ts'

/** Six questions about nobody in particular. A GET form: every answer has its own address, also without JavaScript. */
export function CalculatorForm({ starts, minimumCents, typed, errors }: Calculator) {
  const field = (name: keyof BandFields) => ({ name, typed: typed[name], error: errors[name] })
  return (
    <Form method="get" action={`${paths.coverage()}#rekenen`} className="form" noValidate>
      <FormErrorSummary errors={errors} />
      <div className="band-fields">
        <NumberField {...field('uren')} label="Uren per week" decimals />
        <NumberField
          {...field('uurloon')}
          label="Loon per uur"
          hint={
            minimumCents === null ? undefined : `Vanaf 21 jaar minstens ${dutchEuro(minimumCents)}.`
          }
          unit="euro"
          decimals
        />
        <NumberField
          {...field('maanden')}
          label="Contract in maanden"
          hint="Leeg: zonder einddatum."
          optional
        />
        <SelectField
          {...field('loonwaarde')}
          label="Loonwaarde"
          hint="Wat iemand doet, vergeleken met een collega."
          none="Kies een loonwaarde"
          choices={WAGE_VALUE_BANDS.map(({ code, label }) => ({ value: code, label }))}
        />
        <SelectField
          {...field('start')}
          label="Start"
          none="Kies een start"
          choices={starts.map(({ code, label }) => ({ value: code, label }))}
        />
      </div>
      <RadioGroup
        {...field('leeftijd')}
        label="Leeftijd"
        choices={AGES.map(({ code, label }) => ({ value: code, label }))}
      />
      <FormActions>
        <SubmitButton>Reken uit</SubmitButton>
      </FormActions>
    </Form>
  )
}
