import { Form } from '@remix-run/react'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { More } from '#app/components/more.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { ENDED_LABELS, NOT_STARTED_LABELS } from '#app/domain/placement/sentences.ts'
import {
  ENDED_REASONS,
  NOT_STARTED_REASONS,
  type OfferStatus,
  type PlacementStatus,
} from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { offerStepFields } from '#app/forms/offer-step-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type StepsProps = {
  offer: {
    status: OfferStatus
    version: number
    placementStatus: PlacementStatus | null
    placementStartsOn: IsoDate | null
    otherOutcome: string | null
  }
  today: IsoDate
  refused?: RefusedForm<Record<string, unknown>>
}

const MAIN: Partial<Record<OfferStatus, { intent: string; label: string }>> = {
  draft: { intent: 'askForYes', label: 'Vraag het ja van de kandidaat' },
  ready: { intent: 'send', label: 'Verstuur naar de werkgever' },
}
const WITHDRAWABLE: readonly OfferStatus[] = [
  'draft',
  'awaitingYes',
  'ready',
  'sent',
  'changeAsked',
]

/** What an adviser can do now with an offer or its placement. */
export function OfferSteps({ offer, today, refused }: StepsProps) {
  const { formProps, summary, field, carried } = useServerForm(offerStepFields, refused)
  const { placementStatus: placement, placementStartsOn: startsOn, otherOutcome } = offer
  const main = MAIN[offer.status]
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField {...carried('version', offer.version)} />
      <HiddenField {...carried('seen', offer.status)} />
      {main ? (
        <FormActions>
          <SubmitButton name="intent" value={main.intent}>
            {main.label}
          </SubmitButton>
        </FormActions>
      ) : null}
      {placement === 'reserved' ? (
        <RecordStart field={field} dayHasCome={startsOn !== null && startsOn <= today} />
      ) : null}
      {otherOutcome ? (
        <FormActions>
          <SubmitButton name="intent" value="called">
            Ik heb gebeld, het eerste antwoord klopt
          </SubmitButton>
        </FormActions>
      ) : null}
      {placement === 'started' ? <RecordEnd field={field} /> : null}
      {WITHDRAWABLE.includes(offer.status) ? (
        <More title="Trek dit voorstel in" open={field('reason').error !== undefined}>
          <TextArea {...field('reason')} label="Waarom?" />
          <FormActions>
            <SubmitButton kind="danger" name="intent" value="withdraw">
              Trek het voorstel in
            </SubmitButton>
          </FormActions>
        </More>
      ) : null}
    </Form>
  )
}

type Fields = { field: ReturnType<typeof useServerForm<Record<string, unknown>, unknown>>['field'] }

function RecordStart({ field, dayHasCome }: Fields & { dayHasCome: boolean }) {
  return (
    <>
      {dayHasCome ? (
        <FormActions>
          <SubmitButton name="intent" value="started">
            Leg vast: begonnen
          </SubmitButton>
        </FormActions>
      ) : null}
      <More title="Het ging niet door" open={field('notStartedBecause').error !== undefined}>
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
            Leg vast: niet begonnen
          </SubmitButton>
        </FormActions>
      </More>
    </>
  )
}

function RecordEnd({ field }: Fields) {
  return (
    <More
      title="Het werk is gestopt"
      open={[field('endedOn'), field('endedBecause')].some(({ error }) => error)}
    >
      <DateField {...field('endedOn')} label="Laatste werkdag" />
      <SelectField
        {...field('endedBecause')}
        label="Wat is de reden?"
        choices={ENDED_REASONS.map((value) => ({ value, label: ENDED_LABELS[value] }))}
      />
      <FormActions>
        <SubmitButton kind="secondary" name="intent" value="ended">
          Leg vast: gestopt
        </SubmitButton>
      </FormActions>
    </More>
  )
}
