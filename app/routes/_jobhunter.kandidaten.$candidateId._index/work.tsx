import { Form } from '@remix-run/react'
import { DateField } from '#app/components/date-field.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Section } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { ENDED_LABELS, placementStatusLabel } from '#app/domain/placement/sentences.ts'
import { ENDED_REASONS, type PlacementStatus } from '#app/domain/placement/statuses.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Job = {
  id: string
  offerId: string
  status: PlacementStatus
  startsOn: IsoDate
  endedOn: IsoDate | null
  employer: string
}

/** The job someone has, is about to start or had last; one that runs can be recorded as stopped. */
export function Work({ job, today }: { job: Job | null; today: IsoDate }) {
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
        <details className="more">
          <summary>Het werk is gestopt</summary>
          <Form method="post" className="form">
            <HiddenField name="placementId" value={id} />
            <DateField name="endedOn" label="Laatste werkdag" latest={today} />
            <SelectField
              name="because"
              label="Waarom stopte het?"
              choices={ENDED_REASONS.map((value) => ({ value, label: ENDED_LABELS[value] }))}
            />
            <SubmitButton kind="secondary" name="intent" value="endWork">
              Leg vast
            </SubmitButton>
          </Form>
        </details>
      ) : null}
    </Section>
  )
}
