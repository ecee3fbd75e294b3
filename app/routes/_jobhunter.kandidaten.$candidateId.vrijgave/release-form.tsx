import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { ConsentStatus, ReleaseStatus } from '#app/domain/candidate/visibility.ts'
import { releaseFields } from '#app/forms/candidate-step-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { paths } from '#app/paths.ts'
import type { RefusedRelease } from './take-release-step.server.ts'

type ReleaseProps = {
  id: string
  release: ReleaseStatus
  consent: ConsentStatus
  refused: RefusedRelease | undefined
}

/** The jobhunter's half of being seen; the candidate's yes is the other half. */
export function ReleaseForm({ id, release, consent, refused }: ReleaseProps) {
  const { formProps, summary, field } = useServerForm(releaseFields, refused)
  const agreed = consent === 'given' || consent === 'outdated'
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <Text>{RELEASE_TEXTS[release]}</Text>
      {agreed ? null : (
        <Text>
          Het ja van de kandidaat is er nog niet. Zonder dat ja ziet geen werkgever het profiel.{' '}
          <TextLink to={paths.jobhunter.asEmployersSee(id)}>Neem het profiel samen door</TextLink>.
        </Text>
      )}
      {release === 'released' ? (
        <>
          <TextArea
            {...field('reason')}
            label="Waarom neemt u de vrijgave terug?"
            hint="Alleen voor uw eigen organisatie. Niets over gezondheid."
            rows={2}
            optional
          />
          <FormActions>
            <SubmitButton kind="danger" name="intent" value="takeBack">
              Neem de vrijgave terug
            </SubmitButton>
          </FormActions>
        </>
      ) : (
        <FormActions>
          <SubmitButton name="intent" value="release">
            Geef het profiel vrij
          </SubmitButton>
        </FormActions>
      )}
    </Form>
  )
}

const RELEASE_TEXTS: Record<ReleaseStatus, string> = {
  none: 'Met vrijgeven zegt u: dit profiel klopt en mag gezien worden. Terugnemen kan altijd.',
  released:
    'Dit profiel is vrijgegeven. Neemt u dat terug, dan is het meteen overal weg, en sluit wat open staat met een vriendelijk bericht.',
  takenBack: 'De vrijgave is teruggenomen. U kunt het profiel opnieuw vrijgeven.',
}
