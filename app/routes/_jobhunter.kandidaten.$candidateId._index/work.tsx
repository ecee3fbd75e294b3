import { Form } from '@remix-run/react'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Section } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { ENDED_LABELS, placementStatusLabel } from '#app/domain/placement/sentences.ts'
import { ENDED_REASONS, type PlacementStatus } from '#app/domain/placement/statuses.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { type EndWorkFields, endWorkFields } from '#app/forms/candidate-step-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { paths } from '#app/paths.ts'

type Job = {
  id: string
  offerId: string
  status: PlacementStatus
  startsOn: IsoDate
  endedOn: IsoDate | null
  employer: string
}

type WorkProps = {
  job: Job | null
  today: IsoDate
  refused: RefusedForm<EndWorkFields> | undefined
}

/** The job someone has, is about to start or had last; one that runs can be recorded as stopped. */
export function Work({ job, today, refused }: WorkProps) {
  if (!job) return null
  const { id, offerId, status, startsOn, endedOn, employer } = job
  return (
    <Section title="Werk">
      <Text>
        {placementStatusLabel(status, 'jobhunter')}:{' '}
        <TextLink to={paths.jobhunter.offer(offerId)}>{employer}</TextLink>, begindag{' '}
        {dutchDate(startsOn)}
        {endedOn ? `, laatste werkdag ${dutchDate(endedOn)}` : ''}.
      </Text>
      {status === 'started' ? (
        <details className="more" open={refused !== undefined}>
          <summary>Het werk is gestopt</summary>
          <EndWork placementId={id} today={today} refused={refused} />
        </details>
      ) : null}
    </Section>
  )
}

type EndWorkProps = Pick<WorkProps, 'today' | 'refused'> & { placementId: string }

function EndWork({ placementId, today, refused }: EndWorkProps) {
  const { formProps, summary, field } = useServerForm(endWorkFields, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField name="placementId" value={placementId} />
      <DateField {...field('endedOn')} label="Laatste werkdag" latest={today} />
      <SelectField
        {...field('because')}
        label="Waarom stopte het?"
        choices={ENDED_REASONS.map((value) => ({ value, label: ENDED_LABELS[value] }))}
      />
      <FormActions>
        <SubmitButton kind="secondary" name="intent" value="endWork">
          Leg vast
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
