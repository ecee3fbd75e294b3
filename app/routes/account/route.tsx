import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { ROLE_LABEL } from '#app/components/site-navigation.ts'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { changePasswordInput, changePhoneInput } from '#app/domain/access/forms.ts'
import { doneSentence, tryAgainIn, WRONG_PASSWORD } from '#app/domain/access/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { forAnyone } from '#app/http/guards.server.ts'
import { limitPasswordCheck } from '#app/http/limits.server.ts'
import { signInResponse, signOutResponse } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'
import { changePassword } from '#app/use-cases/change-password.ts'
import { changePhone } from '#app/use-cases/change-phone.ts'
import { signOutEverywhere } from '#app/use-cases/sign-out.ts'
import { ownAccount } from '#db/queries/accounts.ts'
import { ChangePassword } from './change-password.tsx'
import { ChangePhone } from './change-phone.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Uw account')

export const loader = forAnyone(async ({ services, signedIn }) => {
  const account = await ownAccount(services.db, signedIn.accountId)
  const { name, role } = signedIn
  return { name, role, email: account?.email ?? '', phone: account?.phone ?? '' }
})

export const action = forAnyone(async ({ request, context, services, signedIn }) => {
  const { intent } = Object.fromEntries(await request.clone().formData())
  if (intent === 'signOutEverywhere') {
    await signOutEverywhere(services, signedIn)
    return signOutResponse(request, context, paths.signIn())
  }

  if (intent === 'changePhone') {
    const form = await readForm(request.clone(), changePhoneInput)
    if (!form.ok) return data({ form: null, phone: form, refusal: null }, 422)
    await changePhone(services, signedIn, form.value.phone)
    return redirect(`${paths.account()}?gedaan=phoneChanged`, 303)
  }

  const form = await readForm(request.clone(), changePasswordInput)
  if (!form.ok) return data({ form, phone: null, refusal: null }, 422)
  const limit = await limitPasswordCheck(signedIn.accountId)
  if (!limit.ok) return data({ form: null, phone: null, refusal: tryAgainIn(limit.seconds) }, 429)
  const changed = await changePassword(services, signedIn, form.value)
  if (!changed.ok) return data({ form: null, phone: null, refusal: WRONG_PASSWORD }, 422)
  return signInResponse(
    request,
    context,
    changed.session,
    `${paths.account()}?gedaan=passwordChanged`,
  )
})

export default function AccountPage() {
  const { name, role, email, phone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <Page title="Uw account">
      <OutcomeNotices
        answer={answer && { link: null, refusal: null }}
        done={doneSentence(search.get('gedaan'))}
      />
      <DefinitionList
        items={[
          { term: 'Naam', description: name },
          { term: 'E-mailadres', description: email },
          { term: 'Rol', description: ROLE_LABEL[role] },
        ]}
      />
      <Section title="Waar u te bereiken bent">
        <ChangePhone phone={phone} refused={answer?.phone ?? undefined} />
      </Section>
      <Section title="Wachtwoord veranderen">
        <ChangePassword
          email={email}
          refused={answer?.form ?? undefined}
          refusal={answer?.refusal ?? null}
        />
      </Section>
      <Section title="Overal uitloggen">
        <Text>
          Was u ook ingelogd op een andere computer of telefoon? Hiermee logt u daar uit, en hier
          ook.
        </Text>
        <Form method="post">
          <SubmitButton kind="secondary" name="intent" value="signOutEverywhere">
            Overal uitloggen
          </SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
