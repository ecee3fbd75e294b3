import { Form } from '@remix-run/react'
import { Checkbox, RadioGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { NumberField } from '#app/components/text-field.tsx'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { type ChoiceFields, choiceFields, choiceValues } from '#app/forms/choice-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

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
  const { formProps, summary, field } = useServerForm(choiceFields, refused, values)
  return (
    <Section title="Uw keuze: wie begeleidt">
      {signed ? (
        <Notice kind="success" title="Uw keuze staat vast">
          {`Ondertekend door ${signed.by} op ${dutchDate(signed.on)}. U kunt uw keuze hieronder nog veranderen.`}
        </Notice>
      ) : null}
      <Form {...formProps} action="?stap=keuze" className="form">
        <FormErrorSummary {...summary} />
        <HiddenField name="version" value={String(version)} />
        <RadioGroup {...field('jobcoach')} label="Wie begeleidt uw medewerker?" choices={COACHES} />
        <SelectField
          {...field('organisation')}
          label="Van welke organisatie?"
          hint="Alleen bij een jobcoach van buiten. Geen voorkeur? Dan zoekt uw adviseur met u."
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          none="Geen voorkeur"
          optional
        />
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
        <FormActions>
          <SubmitButton kind="secondary">Onderteken mijn keuze</SubmitButton>
        </FormActions>
      </Form>
    </Section>
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
