import { Form } from '@remix-run/react'
import { HiddenField } from './hidden-field.tsx'
import { SubmitButton } from './submit-button.tsx'
import { Text } from './text.tsx'

/** Stops a vacancy, after saying what that does. */
export function WithdrawVacancy({ version }: { version: number }) {
  return (
    <details className="more">
      <summary>Trek de vacature in</summary>
      <Form method="post" className="form">
        <HiddenField name="version" value={String(version)} />
        <Text>
          Wat nog openstaat voor deze vacature stopt dan. Kandidaten horen dat op een vriendelijke
          manier. Wie al ja heeft gekregen op een voorstel, kan gewoon beginnen.
        </Text>
        <div className="actions">
          <SubmitButton kind="danger" name="intent" value="withdraw">
            Trek de vacature in
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
