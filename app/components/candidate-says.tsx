import { Form } from '@remix-run/react'
import {
  CLOSING_CHOICES,
  JOBHUNTER_CLOSING_REASONS,
} from '#app/domain/introduction/closing-reasons.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { candidateSaysFields } from '#app/forms/way-fields.ts'
import { RadioGroup } from './choice-groups.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { Section } from './page.tsx'
import { SelectField } from './select-field.tsx'
import { FormActions, SubmitButton } from './submit-button.tsx'
import { TextArea } from './text-area.tsx'

/** What a candidate said to an employer's question, as the jobhunter records it: yes, or a kind, coded no. */
export function CandidateSays({
  question,
  yes,
  withWords = false,
  refused,
}: {
  question: string
  yes: string
  withWords?: boolean
  refused?: RefusedForm<Record<string, unknown>>
}) {
  const { formProps, summary, field } = useServerForm(candidateSaysFields, refused)
  return (
    <Section title="Het antwoord">
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <RadioGroup
          {...field('candidate')}
          label={question}
          choices={[
            { value: 'yes', label: yes },
            { value: 'no', label: 'Nee, of nu niet' },
          ]}
        />
        <SelectField
          {...field('because')}
          label="Zo niet: waarom?"
          hint="De werkgever leest een vriendelijke zin, nooit de reden zelf als die persoonlijk is."
          choices={JOBHUNTER_CLOSING_REASONS.map((value) => ({
            value,
            label: CLOSING_CHOICES[value],
          }))}
          optional
        />
        {withWords ? (
          <TextArea {...field('text')} label="Wilt u de werkgever nog iets zeggen?" optional />
        ) : null}
        <FormActions>
          <SubmitButton>Leg het antwoord vast</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  )
}
