import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { ReleaseStatus } from '#app/domain/candidate/visibility.ts'
import { type ReleaseFields, releaseFields } from '#app/forms/assign-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** Releases a profile for employers, or takes that back. */
export function ReleaseForm({
  release,
  refused,
}: {
  release: ReleaseStatus
  refused: RefusedForm<ReleaseFields> | undefined
}) {
  const { formProps, summary, field } = useServerForm(releaseFields, refused)
  if (release !== 'released') {
    return (
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <Text>
          Werkgevers zien het profiel pas als het is vrijgegeven én deze persoon zelf ja heeft
          gezegd.
        </Text>
        <FormActions>
          <SubmitButton kind="secondary" name="intent" value="release">
            Geef het profiel vrij
          </SubmitButton>
        </FormActions>
      </Form>
    )
  }
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <Text>
        Neemt u de vrijgave terug, dan is het profiel meteen weg bij werkgevers. Wat nog openstond,
        stopt met een vriendelijk bericht.
      </Text>
      <TextArea
        {...field('reason')}
        label="Waarom neemt u de vrijgave terug?"
        hint="Alleen uw eigen mensen lezen dit."
        rows={2}
        optional
      />
      <FormActions>
        <SubmitButton kind="danger" name="intent" value="takeBack">
          Neem de vrijgave terug
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
