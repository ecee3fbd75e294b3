import { Form } from '@remix-run/react'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { ConsentStatus, ReleaseStatus } from '#app/domain/candidate/visibility.ts'
import { paths } from '#app/paths.ts'

type StopProps = { id: string; consent: ConsentStatus; release: ReleaseStatus }

/** The candidate may stop at any time: the profile is gone at once. */
export function StopBeingSeen({ id, consent, release }: StopProps) {
  if (consent !== 'given' && consent !== 'outdated') return null
  return (
    <details className="more">
      <summary>Stoppen met zichtbaar zijn</summary>
      <Form method="post" className="stack stack--tight">
        <Text>
          Zegt de kandidaat nee? Dan is het profiel meteen overal weg. Wat open staat, sluit met een
          vriendelijk bericht, zonder reden.
        </Text>
        <div className="actions">
          <SubmitButton kind="danger" name="intent" value="withdrawConsent">
            De kandidaat wil niet meer
          </SubmitButton>
        </div>
        {release === 'released' ? (
          <Text>
            Is het uw eigen keuze?{' '}
            <TextLink to={paths.jobhunter.release(id)}>Neem de vrijgave terug</TextLink>.
          </Text>
        ) : null}
      </Form>
    </details>
  )
}
