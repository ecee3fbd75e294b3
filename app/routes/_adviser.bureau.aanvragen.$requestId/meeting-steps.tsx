import { DateField } from '#app/components/date-field.tsx'
import { More } from '#app/components/more.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import {
  ADVISER_CLOSING_REASONS,
  CLOSING_CHOICES,
} from '#app/domain/introduction/closing-reasons.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'

export type StepFields = { field: (name: string) => FieldBinding }

const PLAN = ['plannedOn', 'plannedTime', 'place', 'who'] as const

/** Planning, moving, cancelling and recording the meeting, or going on without one. */
export function MeetingSteps({
  field,
  meeting,
  today,
}: StepFields & { meeting: { plannedOn: IsoDate } | null; today: IsoDate }) {
  return (
    <>
      {meeting && meeting.plannedOn <= today ? <RecordMeeting field={field} /> : null}
      <More
        title={meeting ? 'Verzet de kennismaking' : 'Plan een kennismaking'}
        open={meeting === null || PLAN.some((name) => field(name).error)}
      >
        <DateField {...field('plannedOn')} label="Dag" />
        <TextField {...field('plannedTime')} type="time" label="Tijd" short />
        <TextField {...field('place')} label="Waar" />
        <TextField {...field('who')} label="Wie zijn erbij" />
        <FormActions>
          <SubmitButton name="intent" value="plan">
            {meeting ? 'Verzet' : 'Plan'}
          </SubmitButton>
        </FormActions>
        {meeting ? (
          <FormActions>
            <SubmitButton kind="subtle" name="intent" value="cancel">
              Zeg de kennismaking af
            </SubmitButton>
          </FormActions>
        ) : null}
      </More>
      <More title="Verder zonder kennismaking" open={field('withoutMeeting').error !== undefined}>
        <TextArea {...field('withoutMeeting')} label="Waarom is die niet nodig?" />
        <FormActions>
          <SubmitButton kind="secondary" name="intent" value="goOn">
            Ga verder zonder kennismaking
          </SubmitButton>
        </FormActions>
      </More>
    </>
  )
}

function RecordMeeting({ field }: StepFields) {
  return (
    <>
      <TextField {...field('outcomeEmployer')} label="Wat vond de werkgever?" />
      <TextField {...field('outcomeCandidate')} label="Wat vond de kandidaat?" />
      <FormActions>
        <SubmitButton name="intent" value="held">
          Leg vast: de kennismaking is geweest
        </SubmitButton>
        <SubmitButton kind="secondary" name="intent" value="missed">
          Ging niet door
        </SubmitButton>
      </FormActions>
    </>
  )
}

/** Closing a request, with a reason that everyone reads in their own words. */
export function CloseStep({ field }: StepFields) {
  return (
    <More title="Sluit deze aanvraag" open={field('because').error !== undefined}>
      <SelectField
        {...field('because')}
        label="Waarom?"
        choices={ADVISER_CLOSING_REASONS.map((value) => ({ value, label: CLOSING_CHOICES[value] }))}
      />
      <TextArea {...field('text')} label="Wilt u er iets bij zeggen?" optional />
      <FormActions>
        <SubmitButton kind="secondary" name="intent" value="close">
          Sluit de aanvraag
        </SubmitButton>
      </FormActions>
    </More>
  )
}
