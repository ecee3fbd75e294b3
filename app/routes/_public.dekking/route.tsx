import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Contents } from '#app/components/contents.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { explainInstruments } from '#app/domain/coverage/explain-instruments.ts'
import { BandResult } from './band-result.tsx'
import { CalculatorForm } from './calculator-form.tsx'
import { InstrumentCards } from './instrument-cards.tsx'
import { readQuestion } from './read-question.server.ts'
import { Risk } from './risk.tsx'

export const meta = () => titled('Wat er voor u geregeld kan zijn')

/** The rules and figures of today, and the answer to the question in the address: bands only, so about nobody. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const today = services.clock.today()
  const calculator = readQuestion(new URL(request.url).searchParams, today)
  const isRefused = Object.keys(calculator.errors).length > 0
  return data(
    { explained: explainInstruments(today), calculator },
    { status: isRefused ? 422 : 200 },
  )
}

export default function CoveragePage() {
  const { explained, calculator } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Wat er voor u geregeld kan zijn"
      lead="Neemt u iemand uit het doelgroepregister aan? Dan staat u er niet alleen voor. Eerst het risico, dan de hulp, dan het geld."
    >
      <Text>
        Hier leest u wat er kan zijn. In een voorstel staat precies wat er bij díé baan geldt, hoe
        zeker dat is en wat u zelf doet. Waarom iemand in het register staat, leest u nergens. Dat
        hoeft u ook niet te weten.
      </Text>
      <Contents parts={PARTS} />
      <Section title={<span id="ziek">Eerst het risico: als uw medewerker ziek wordt</span>}>
        <Risk risk={explained.risk} whenIll={explained.whenIll} />
      </Section>
      <Section title={<span id="hulp">Dan de hulp: voor uw medewerker en voor u</span>}>
        <InstrumentCards instruments={explained.support} />
      </Section>
      <Section title={<span id="geld">Dan het geld</span>}>
        <InstrumentCards instruments={explained.money} />
      </Section>
      <Section title={<span id="rekenen">Reken het zelf uit</span>}>
        <Text>
          U hebt daar nog niemand voor nodig. U kiest een stuk van de schaal, en leest tussen welke
          bedragen het ligt. Wij bewaren niet wat u invult.
        </Text>
        <CalculatorForm key={JSON.stringify(calculator.typed)} {...calculator} />
        {calculator.amounts ? <BandResult amounts={calculator.amounts} /> : null}
      </Section>
    </Page>
  )
}

const PARTS = [
  { id: 'ziek', label: 'Als uw medewerker ziek wordt' },
  { id: 'hulp', label: 'Hulp voor uw medewerker en voor u' },
  { id: 'geld', label: 'Geld' },
  { id: 'rekenen', label: 'Zelf uitrekenen' },
] as const
