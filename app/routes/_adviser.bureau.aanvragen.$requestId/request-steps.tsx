import { Form } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Stack } from '#app/components/page.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { RequestStatus } from '#app/domain/introduction/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { requestStepFields } from '#app/forms/way-fields.ts'
import { paths } from '#app/paths.ts'
import { CloseStep, MeetingSteps, type StepFields } from './meeting-steps.tsx'

type StepsProps = {
  request: { id: string; status: RequestStatus; onHold: boolean; candidateCode: string | null }
  meeting: { plannedOn: IsoDate; plannedTime: string; place: string; who: string } | null
  hasOffer: boolean
  mayClose: boolean
  today: IsoDate
  refused?: RefusedForm<Record<string, unknown>>
}

/** What an adviser can do now with a request. */
export function RequestSteps({ request, meeting, hasOffer, mayClose, today, refused }: StepsProps) {
  const { formProps, summary, field } = useServerForm(requestStepFields, refused, meeting ?? {})
  const { status, candidateCode } = request
  if (!mayClose) return null
  return (
    <Stack>
      {status === 'met' && !hasOffer && !request.onHold ? (
        <div className="actions">
          <ButtonLink kind="primary" to={paths.adviser.newOffer(request.id)}>
            Maak een voorstel
          </ButtonLink>
        </div>
      ) : null}
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        {candidateCode === null ? <IntroduceStep field={field} /> : null}
        {status === 'candidateYes' && !request.onHold ? (
          <MeetingSteps field={field} meeting={meeting} today={today} />
        ) : null}
        <CloseStep field={field} />
      </Form>
    </Stack>
  )
}

function IntroduceStep({ field }: StepFields) {
  return (
    <>
      <TextField
        {...field('code')}
        label="Code van de kandidaat"
        hint="Zoek eerst bij Kandidaten, en neem de code over."
        short
      />
      <TextArea
        {...field('reason')}
        label="Waarom past deze kandidaat?"
        hint="De werkgever leest dit na het ja van de kandidaat."
      />
      <FormActions>
        <SubmitButton name="intent" value="introduce">
          Stel deze kandidaat voor
        </SubmitButton>
      </FormActions>
    </>
  )
}
