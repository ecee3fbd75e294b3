import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { PasswordField } from '#app/components/password-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { choosePasswordInput } from '#app/domain/access/forms.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

/** A first or a new password; the browser may keep it with the address. */
export function ChoosePassword({
  email,
  refused,
  refusal,
}: {
  email: string
  refused: RefusedForm<{ password: string }> | undefined
  refusal: string | null
}) {
  const { formProps, summary, field } = useServerForm(choosePasswordInput, refused)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} refusal={refusal} />
      <Text>
        U logt straks in met <strong>{email}</strong>.
      </Text>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField {...field('password')} label="Nieuw wachtwoord" isNew />
      <FormActions>
        <SubmitButton>Bewaar en ga verder</SubmitButton>
      </FormActions>
    </Form>
  )
}
