import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Checkbox, RadioGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Heading } from '#app/components/heading.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Section } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { NumberField } from '#app/components/text-field.tsx'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { type ChoiceFields, choiceFields, choiceValues } from '#app/forms/choice-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { SignedChoice } from './signed-choice.tsx'

type ChoiceProps = {
  version: number
  choice: EmployerChoice | null
  intendsToExtend: boolean
  organisations: readonly { id: string; name: string }[]
  signed: { by: string; on: IsoDate } | null
  refused?: RefusedForm<ChoiceFields>
}

/** What the employer chooses on the offer, and signs. It goes to the same page with a step of its own. */
export function ChoiceForm(props: ChoiceProps) {
  const { version, choice, intendsToExtend, organisations, signed, refused } = props
  const values = choiceValues(choice, intendsToExtend)
  const { formProps, summary, field, carried } = useServerForm(choiceFields, refused, values)
  return (
    <Section title="Uw keuze en wat u zelf weet">
      {signed ? <SignedChoice {...signed} /> : null}
      <Form {...formProps} action="?stap=keuze" className="form">
        <FormErrorSummary {...summary} />
        <HiddenField {...carried('version', version)} />
        <Part title="De begeleiding">
          <RadioGroup
            {...field('jobcoach')}
            label="Wie begeleidt uw medewerker?"
            choices={COACHES}
          />
          <SelectField
            {...field('organisation')}
            label="Van welke organisatie?"
            hint="Alleen bij een jobcoach van buiten. Geen voorkeur? Dan zoekt uw adviseur met u."
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            none="Geen voorkeur"
            optional
          />
        </Part>
        <Part title="Over u als werkgever">
          <RadioGroup
            {...field('workedHereBefore')}
            label="Werkte deze persoon eerder bij u in dienst?"
            choices={YES_OR_NO}
            optional
          />
          <NumberField
            {...field('chargesPercentage')}
            label="Uw werkgeverslasten"
            hint="Premies en pensioen, boven op het loon. Uw loonadministratie weet dit. Dan rekenen wij ze mee."
            unit="procent"
            decimals
            optional
          />
          <Checkbox
            {...field('intendsToExtend')}
            label="Ik heb de bedoeling om het contract te verlengen als het goed gaat"
            hint="Dit is geen belofte. Het telt alleen bij een vaste subsidie in de eerste maanden: sommige gemeenten vragen dan of u dit van plan bent."
          />
        </Part>
        <FormActions>
          <SubmitButton kind="secondary">Onderteken mijn keuze</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  )
}

/** A part of the form under a heading of its own. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="form-group">
      <Heading level={3}>{title}</Heading>
      {children}
    </div>
  )
}

const COACHES = [
  { value: 'external', label: 'Een jobcoach van buiten' },
  {
    value: 'internal',
    label: 'Iemand van ons zelf',
    hint: 'U kunt er subsidie voor vragen. Uw adviseur helpt.',
  },
  { value: 'none', label: 'Niemand, begeleiding is niet nodig' },
]
const YES_OR_NO = [
  { value: 'no', label: 'Nee' },
  { value: 'yes', label: 'Ja' },
]
