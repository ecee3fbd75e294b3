import { Form } from '@remix-run/react'
import { Checkbox } from '#app/components/choice-groups.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { NumberField } from '#app/components/text-field.tsx'
import { useWhatIf } from '#app/components/what-if/use-what-if.ts'
import { WhatIfPanel } from '#app/components/what-if/what-if-panel.tsx'
import type { WhatIf } from '#app/domain/coverage/what-if.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'
import type { RefusedForm, Typed } from '#app/forms/field-messages.ts'
import { type WhatIfFields, whatIfStep } from '#app/forms/what-if-fields.ts'
import { paths } from '#app/paths.ts'

type WhatIfProps = {
  offerId: string
  values: Typed
  first: WhatIf | null
  refused?: RefusedForm<WhatIfFields>
}

/** Other terms to reckon through with a candidate; the rest of the offer stays as it is. Nothing is kept. */
export function WhatIfForm({ offerId, values, first, refused }: WhatIfProps) {
  const { changed, ...reckoned } = useWhatIf(
    paths.jobhunter.whatIfOffer(offerId),
    first,
    refused?.errors,
  )
  const step = whatIfStep(paths.jobhunter.offer(offerId))
  const typed = refused?.typed ?? values
  const field = (name: keyof WhatIfFields): FieldBinding & { id: string } => ({
    name,
    id: idOf(name),
    typed: typed[name],
    error: refused?.errors[name],
  })
  return (
    <Form
      action={step}
      className="form what-if-form"
      method="post"
      noValidate
      onChange={(event) => changed(event.currentTarget)}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="form">
        <FormErrorSummary errors={byId(refused?.errors)} />
        {KEPT.map((name) => (
          <Kept key={name} name={name} value={values[name]} />
        ))}
        <DateField {...field('startsOn')} label="Eerste dag" />
        <NumberField {...field('hoursPerWeek')} label="Uren per week" unit="uur" decimals />
        <NumberField {...field('hourlyWage')} label="Loon per uur" unit="euro bruto" decimals />
        <NumberField {...field('trialMonths')} label="Proefplaatsing vooraf" unit="maanden" />
        <Checkbox
          {...field('flatRate')}
          label="De eerste zes maanden forfaitaire loonkostensubsidie, zonder meting"
        />
      </div>
      <WhatIfPanel {...reckoned} jobcoach={field('jobcoach')} step={step} idOf={idOf} />
    </Form>
  )
}

/** Ids of its own: the page has other forms. */
function idOf(name: string): string {
  return `stel-${name}`
}

function byId(errors: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([name, message]) => [idOf(name), message]))
}

/** What is not asked here goes along as the offer has it; paid hours follow the hours. */
const KEPT = [
  'fullTimeHours',
  'months',
  'learningMonths',
  'subsidyWanted',
  'intendsToExtend',
  'fixedHours',
] as const

function Kept({ name, value }: { name: string; value: string | string[] | undefined }) {
  return typeof value === 'string' && value !== '' ? (
    <HiddenField name={name} value={value} />
  ) : null
}
