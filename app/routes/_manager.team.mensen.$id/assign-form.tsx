import { Form } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { peopleInWords } from '#app/domain/people-in-words.ts'
import { type AssignOneFields, assignOneFields } from '#app/forms/assign-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { paths } from '#app/paths.ts'

/** Gives someone a jobhunter, or another one. */
export function AssignForm({
  from,
  jobhunters,
  refused,
}: {
  from: string | null
  jobhunters: readonly { id: string; name: string; caseload: number }[]
  refused: RefusedForm<AssignOneFields> | undefined
}) {
  const { formProps, summary, field, carried } = useServerForm(assignOneFields, refused)
  const others = jobhunters.filter(({ id }) => id !== from)
  if (others.length === 0) {
    return (
      <EmptyState title={from ? 'Er is geen andere jobhunter.' : 'Er is nog geen jobhunter.'}>
        Nodig iemand uit bij <TextLink to={paths.manager.staff()}>Medewerkers</TextLink>.
      </EmptyState>
    )
  }
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField {...carried('from', from ?? '')} />
      <SelectField
        {...field('jobhunterId')}
        label={from ? 'Geef aan een andere jobhunter' : 'Wijs een jobhunter toe'}
        choices={others.map(({ id, name, caseload }) => ({
          value: id,
          label: `${name} (nu ${peopleInWords(caseload)})`,
        }))}
        none="Kies een jobhunter"
      />
      <FormActions>
        <SubmitButton kind={from ? 'secondary' : 'primary'} name="intent" value="assign">
          Wijs toe
        </SubmitButton>
      </FormActions>
    </Form>
  )
}
