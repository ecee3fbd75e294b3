import { Form } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice-groups.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { earliestAnswerDay } from '#app/domain/placement/answer-days.ts'
import { AUTHORITY_ANSWER_LABELS } from '#app/domain/placement/sentences.ts'
import { AUTHORITY_ANSWERS, type OfferTerms } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import {
  type CandidateAnswerFields,
  candidateAnswerFields,
} from '#app/forms/candidate-answer-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type AnswerProps = {
  offer: { version: number; terms: OfferTerms; candidateName: string }
  /** Whether there is a wage value that the amount of the subsidy would tell. */
  asksWageValue: boolean
  today: IsoDate
  refused?: RefusedForm<CandidateAnswerFields>
}

/** The candidate's answer to these terms, and what municipality or UWV said about what the terms ask of them. */
export function AnswerForm({ offer, asksWageValue, today, refused }: AnswerProps) {
  const { formProps, summary, field, carried } = useServerForm(candidateAnswerFields, refused)
  const { terms, candidateName, version } = offer
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField {...carried('version', version)} />
      <RadioGroup
        {...field('candidate')}
        label={`Wat zegt ${candidateName} over deze afspraken?`}
        choices={[
          { value: 'yes', label: 'Ja, precies zo' },
          { value: 'no', label: 'Nee, of nog niet' },
        ]}
      />
      {asksWageValue ? (
        <RadioGroup
          {...field('mayShowWageValue')}
          label="Zo ja: mag de loonwaarde op dit voorstel staan?"
          hint="Mag het niet, dan gaat het voorstel terug: het bedrag van de subsidie verraadt de loonwaarde."
          choices={[
            { value: 'yes', label: 'Dat mag wel' },
            { value: 'no', label: 'Dat mag niet' },
          ]}
        />
      ) : null}
      <TextArea {...field('reason')} label="Zo niet: waarom?" optional />
      {terms.subsidyWanted ? <Asked field={field} of="wageCostSubsidy" today={today} /> : null}
      {terms.flatRate ? <Asked field={field} of="flatRateSubsidy" today={today} /> : null}
      {terms.trialMonths > 0 ? <Asked field={field} of="trialPlacement" today={today} /> : null}
      <FormActions>
        <SubmitButton>Leg het antwoord vast</SubmitButton>
      </FormActions>
    </Form>
  )
}

const QUESTIONS = {
  wageCostSubsidy: 'Wat zegt de gemeente over de loonkostensubsidie?',
  flatRateSubsidy: 'Wat zegt de gemeente over de forfaitaire subsidie?',
  trialPlacement: 'Wat zegt gemeente of UWV over de proefplaatsing?',
} as const

function Asked({
  field,
  of,
  today,
}: {
  field: ReturnType<typeof useServerForm<CandidateAnswerFields, unknown>>['field']
  of: keyof typeof QUESTIONS
  today: IsoDate
}) {
  return (
    <>
      <RadioGroup
        {...field(of)}
        label={QUESTIONS[of]}
        choices={AUTHORITY_ANSWERS.map((value) => ({
          value,
          label: AUTHORITY_ANSWER_LABELS[value],
        }))}
      />
      <DateField
        {...field(`${of}On`)}
        label="Op welke dag?"
        earliest={earliestAnswerDay(today)}
        latest={today}
      />
    </>
  )
}
