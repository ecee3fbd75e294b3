import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { More } from '#app/components/more.tsx'
import { Section } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { NOT_STARTED_LABELS } from '#app/domain/placement/sentences.ts'
import {
  NOT_STARTED_REASONS,
  type OfferStatus,
  type PlacementStatus,
} from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { offerAnswerFields } from '#app/forms/offer-answer-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Offer = {
  status: OfferStatus
  version: number
  placementStatus: PlacementStatus | null
  placementStartsOn: IsoDate | null
}

type AnswerProps = {
  offer: Offer
  refused?: RefusedForm<Record<string, unknown>>
}

/** Where on the page the employer answers. */
export const ANSWER_ANCHOR = 'antwoord'

/** Whether the employer can answer now: an offer, or whether someone began. */
export function mayAnswer(offer: Offer, today: IsoDate): boolean {
  return offer.status === 'sent' || canRecordStart(offer, today)
}

function canRecordStart({ placementStatus, placementStartsOn }: Offer, today: IsoDate): boolean {
  return placementStatus === 'reserved' && placementStartsOn !== null && placementStartsOn <= today
}

/** What the employer can do now: answer an offer, or say whether someone began. Nothing when it is someone else's turn. */
export function AnswerForms({ today, ...props }: AnswerProps & { today: IsoDate }) {
  if (props.offer.status === 'sent') return <AnswerOffer {...props} />
  if (canRecordStart(props.offer, today)) return <RecordStart {...props} />
  return props.refused ? <FormErrorSummary errors={props.refused.errors} /> : null
}

function AnswerOffer({ offer, refused }: AnswerProps) {
  const { formProps, summary, field, carried } = useServerForm(offerAnswerFields, refused)
  return (
    <Section title="Uw antwoord" anchor={ANSWER_ANCHOR}>
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <HiddenField {...carried('version', offer.version)} />
        <FormActions>
          <SubmitButton name="intent" value="accept">
            Ja, ik neem dit voorstel aan
          </SubmitButton>
        </FormActions>
        <More title="Ik wil iets veranderen, of het past niet" open={refused !== undefined}>
          <TextArea
            {...field('change')}
            label="Wat wilt u anders?"
            hint="Uw adviseur maakt dan een nieuw voorstel."
          />
          <FormActions>
            <SubmitButton kind="secondary" name="intent" value="askForChange">
              Vraag om een aanpassing
            </SubmitButton>
          </FormActions>
          <TextArea {...field('reason')} label="Waarom past het niet?" />
          <FormActions>
            <SubmitButton kind="subtle" name="intent" value="decline">
              Nee, dit voorstel niet
            </SubmitButton>
          </FormActions>
        </More>
      </Form>
    </Section>
  )
}

function RecordStart({ offer, refused }: AnswerProps) {
  const { formProps, summary, field, carried } = useServerForm(offerAnswerFields, refused)
  return (
    <Section title="Is het werk begonnen?" anchor={ANSWER_ANCHOR}>
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <HiddenField {...carried('version', offer.version)} />
        <FormActions>
          <SubmitButton name="intent" value="started">
            Ja, de eerste werkdag is geweest
          </SubmitButton>
        </FormActions>
        <More title="Nee, het ging niet door" open={refused !== undefined}>
          <SelectField
            {...field('notStartedBecause')}
            label="Wat is de reden?"
            choices={NOT_STARTED_REASONS.map((value) => ({
              value,
              label: NOT_STARTED_LABELS[value],
            }))}
          />
          <FormActions>
            <SubmitButton kind="secondary" name="intent" value="notStarted">
              Leg vast dat het niet doorging
            </SubmitButton>
          </FormActions>
        </More>
      </Form>
    </Section>
  )
}
