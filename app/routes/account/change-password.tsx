import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PasswordField } from '#app/components/password-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { changePasswordInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** The current password, so that nobody changes it on an unlocked computer, and the new one. */
export function ChangePassword({
  email,
  refused,
  refusal,
}: {
  email: string
  refused: RefusedForm<Record<'currentPassword' | 'password', string>> | undefined
  refusal: string | null
}) {
  const { formProps, summary, field } = useServerForm(changePasswordInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} refusal={refusal} />
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField {...field('currentPassword')} label="Uw huidige wachtwoord" />
      <PasswordField {...field('password')} label="Nieuw wachtwoord" isNew />
      <FormActions>
        <SubmitButton>Verander wachtwoord</SubmitButton>
      </FormActions>
    </Form>
  )
}
