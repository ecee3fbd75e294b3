import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { signInInput } from '#app/domain/access/forms.ts'
import { tryAgainIn, WRONG_SIGN_IN } from '#app/domain/access/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { forgetSignIn, limitSignIn } from '#app/http/limits.server.ts'
import { localPath } from '#app/http/local-path.ts'
import { signedInOrNull, signInResponse } from '#app/http/session.server.ts'
import { startPath } from '#app/http/start-path.ts'
import { paths } from '#app/paths.ts'
import { signIn } from '#app/use-cases/sign-in.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Inloggen')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await signedInOrNull(request, context)
  if (who) throw redirect(wayOn(request) ?? startPath(who.role), 303)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request.clone(), signInInput)
  if (!form.ok) return data({ form, refusal: null }, 422)

  const { email } = form.value
  const limit = await limitSignIn(email, context.clientAddress)
  if (!limit.ok) return data(refusal(email, tryAgainIn(limit.seconds)), 429)
  const signedIn = await signIn(context.services, form.value)
  if (!signedIn.ok) return data(refusal(email, WRONG_SIGN_IN), 422)

  await forgetSignIn(email, context.clientAddress)
  const to = wayOn(request) ?? startPath(signedIn.role)
  return signInResponse(request, context, signedIn.session, to)
}

export default function SignInPage() {
  const answer = useActionData<typeof action>()
  const { formProps, summary, field } = useServerForm(signInInput, answer?.form ?? undefined)
  return (
    <Page title="Inloggen">
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} refusal={answer?.refusal} />
        <TextField {...field('email')} label="E-mailadres" type="email" autoComplete="username" />
        <TextField
          {...field('password')}
          label="Wachtwoord"
          type="password"
          autoComplete="current-password"
        />
        <FormActions>
          <SubmitButton>Inloggen</SubmitButton>
        </FormActions>
      </Form>
      <Section title="Lukt het niet?">
        <Text>
          Bent u uw wachtwoord vergeten? Vraag een nieuwe link. Een werkgever vraagt die aan de
          adviseur, een jobhunter aan de teammanager, en wie bij het bureau werkt aan de beheerder.
        </Text>
        <Text>
          Heeft u nog geen account?{' '}
          <TextLink to={paths.start()}>Vraag toegang voor uw bedrijf</TextLink>.
        </Text>
      </Section>
    </Page>
  )
}

/** The page someone was sent here from. */
function wayOn(request: Request): string | null {
  return localPath(new URL(request.url).searchParams.get('naar'))
}

/** Keeps the address that was typed, and nothing of the password. */
function refusal(email: string, sentence: string) {
  return { form: { ok: false as const, errors: {}, typed: { email } }, refusal: sentence }
}
