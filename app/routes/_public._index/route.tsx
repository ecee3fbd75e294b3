import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Columns, Page, Section, Stack, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { accessQuestions } from '#app/domain/access/forms.ts'
import { tryAgainIn } from '#app/domain/access/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { limitAccessQuestion } from '#app/http/limits.server.ts'
import { signedInOrNull } from '#app/http/session.server.ts'
import { startPath } from '#app/http/start-path.ts'
import { paths } from '#app/paths.ts'
import { askForAccess } from '#app/use-cases/ask-for-access.ts'
import { placesOf } from '#db/queries/places.ts'
import { HowItGoes } from './how-it-goes.tsx'
import { QuestionForm } from './question-form.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vind iemand die past bij het werk')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await signedInOrNull(request, context)
  if (who) throw redirect(startPath(who.role), 303)
  const { municipalities } = await placesOf(context.services.db)
  return { places: municipalities.map(({ code, name }) => ({ value: code, label: name })) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request.clone(), accessQuestions)
  if (!form.ok) return data({ form, refusal: null }, 422)
  const limit = await limitAccessQuestion(context.clientAddress)
  if (!limit.ok) return data({ form: null, refusal: tryAgainIn(limit.seconds) }, 429)

  const { calledBy } = await askForAccess(context.services, form.value)
  return redirect(`${paths.accessAsked()}?bel=${calledBy}`, 303)
}

export default function StartPage() {
  const { places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title="Vind iemand die past bij het werk"
      lead="Maatwerk brengt werkgevers en mensen uit het doelgroepregister bij elkaar. U zoekt op talent, en wij regelen met u de rest."
    >
      <Columns kind="aside">
        <Section title="Vraag toegang voor uw bedrijf">
          <Text>
            Beantwoord vijf vragen. Een adviseur van het werkgeversservicepunt bij u in de buurt
            belt u binnen vijf werkdagen. Het kost niets en u zit nergens aan vast.
          </Text>
          <QuestionForm
            places={places}
            refused={answer?.form ?? undefined}
            refusal={answer?.refusal ?? null}
          />
        </Section>
        <Stack>
          <HowItGoes />
          <Text quiet>
            Werkt u bij een gemeente of UWV? Dan krijgt u een uitnodiging van uw teammanager of van
            de beheerder. Lees ook{' '}
            <TextLink to={paths.privacy()}>hoe wij omgaan met gegevens</TextLink>.
          </Text>
        </Stack>
      </Columns>
    </Page>
  )
}
