import { Form } from '@remix-run/react'
import type { WhatIf } from '#app/domain/coverage/what-if.ts'
import type { RefusedForm, Typed } from '#app/forms/field-messages.ts'
import { type OfferFields, offerFields } from '#app/forms/offer-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { Checkbox } from './choice-groups.tsx'
import { DateField } from './date-field.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { HiddenField } from './hidden-field.tsx'
import { Section } from './page.tsx'
import { FormActions, SubmitButton } from './submit-button.tsx'
import { TextArea } from './text-area.tsx'
import { NumberField, TextField } from './text-field.tsx'
import { useWhatIf } from './what-if/use-what-if.ts'
import { WhatIfPanel } from './what-if/what-if-panel.tsx'

type OfferFormProps = {
  values: Typed
  refused?: RefusedForm<OfferFields>
  version?: number
  button: string
  /** Where to ask what the terms come to, the page's own step for that, and what it came to when the page was made. */
  whatIf: { endpoint: string; step: string; first: WhatIf | null }
}

/**
 * The form of a placement offer, for a new one and for a change, with what it comes to beside it. `version` is the
 * version that was on the screen.
 */
export function OfferForm({ values, refused, version, button, whatIf }: OfferFormProps) {
  const { formProps, summary, field, carried } = useServerForm(offerFields, refused, values)
  const { changed, ...reckoned } = useWhatIf(whatIf.endpoint, whatIf.first, refused?.errors)
  const jobcoach = { name: 'jobcoach', typed: refused?.typed.jobcoach }
  return (
    <Form
      {...formProps}
      className="form what-if-form"
      onChange={(event) => changed(event.currentTarget)}
    >
      <div className="form">
        <FormErrorSummary {...summary} />
        {version === undefined ? null : <HiddenField {...carried('version', version)} />}
        <TermsFields field={field} />
      </div>
      <WhatIfPanel {...reckoned} jobcoach={jobcoach} step={whatIf.step} />
      <div className="form">
        <SupportFields field={field} />
        <FormActions>
          <SubmitButton>{button}</SubmitButton>
        </FormActions>
      </div>
    </Form>
  )
}

type Fields = { field: ReturnType<typeof useServerForm<OfferFields, unknown>>['field'] }

function TermsFields({ field }: Fields) {
  return (
    <Section title="Afspraken">
      <DateField {...field('startsOn')} label="Eerste dag" />
      <NumberField {...field('hoursPerWeek')} label="Uren per week" unit="uur" decimals />
      <NumberField
        {...field('fullTimeHours')}
        label="Voltijd bij dit werk"
        unit="uur per week"
        decimals
      />
      <NumberField {...field('hourlyWage')} label="Loon per uur" unit="euro bruto" decimals />
      <NumberField
        {...field('months')}
        label="Duur van het contract"
        hint="Leeg is een vast contract."
        unit="maanden"
        optional
      />
      <NumberField
        {...field('paidHoursPerYear')}
        label="Betaalde uren per jaar"
        hint="Leeg is uren per week × 52."
        unit="uur"
        optional
      />
      <Checkbox {...field('fixedHours')} label="De uren per week staan vast" />
      <NumberField
        {...field('learningMonths')}
        label="Leerstage vooraf"
        hint="Zonder loon, voor de proefplaatsing. Leeg is geen leerstage."
        unit="maanden"
        optional
      />
      <NumberField {...field('trialMonths')} label="Proefplaatsing vooraf" unit="maanden" />
      <Checkbox
        {...field('subsidyWanted')}
        label="Dit voorstel gaat uit van loonkostensubsidie"
        hint="Daarvoor moet de gemeente zijn gevraagd, en mag de loonwaarde op het voorstel staan."
      />
      <Checkbox
        {...field('flatRate')}
        label="De eerste zes maanden forfaitaire loonkostensubsidie, zonder meting"
      />
      <Checkbox {...field('intendsToExtend')} label="De bedoeling is om te verlengen" />
    </Section>
  )
}

function SupportFields({ field }: Fields) {
  return (
    <Section title="Begeleiding">
      <TextArea
        {...field('before')}
        label="Voor de start"
        hint="Kennismaken, rondleiden, reizen oefenen."
      />
      <TextArea
        {...field('during')}
        label="Tijdens het werk"
        hint="Inwerken, hulp op de werkvloer."
      />
      <TextArea {...field('after')} label="Daarna" hint="Wie belt wanneer hoe het gaat." />
      <TextField {...field('who')} label="Wie begeleidt" />
      <TextField {...field('howOften')} label="Hoe vaak" />
      <TextField {...field('contact')} label="Vast contact" />
      <TextField {...field('buddy')} label="Maatje op het werk" />
    </Section>
  )
}
