import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { dutchDate, isoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import { stepOpens } from '#app/use-cases/step-opens.ts'

export const meta = () => titled('Uw vraag is binnen')

/** The day comes with the address; a day that no question of now can have is not believed. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const latest = stepOpens(services).dueOn
  const asked = isoDate.safeParse(new URL(request.url).searchParams.get('bel'))
  const isPossible = asked.success && asked.data >= services.clock.today() && asked.data <= latest
  return { calledBy: isPossible ? asked.data : latest }
}

export default function AccessAsked() {
  const { calledBy } = useLoaderData<typeof loader>()
  return (
    <Page title="Uw vraag is binnen">
      <Notice kind="success" title={`Een adviseur belt u uiterlijk op ${dutchDate(calledBy)}.`}>
        U hoeft nu niets te doen.
      </Notice>
      <Text>
        De adviseur van uw gemeente neemt uw antwoorden met u door. Daarna krijgt u een link waarmee
        u een wachtwoord kiest. Dan kunt u meteen rondkijken.
      </Text>
      <Text>
        Heeft u deze vraag al eerder gesteld? Dan blijft uw plek in de rij staan. U hoeft niet nog
        een keer te vragen.
      </Text>
      <div className="actions">
        <ButtonLink to={paths.start()}>Terug naar de startpagina</ButtonLink>
      </div>
    </Page>
  )
}
