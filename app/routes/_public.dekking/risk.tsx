import { Card } from '#app/components/card.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import type { ExplainedCoverage } from '#app/domain/coverage/explain-instruments.ts'
import { Facts, InstrumentCard } from './instrument-cards.tsx'

/** The risk, all of it in sight: what is covered, and from the first day of illness on what to report to whom and when. */
export function Risk({ risk, whenIll }: Pick<ExplainedCoverage, 'risk' | 'whenIll'>) {
  return (
    <>
      <InstrumentCard one={risk}>
        <Facts one={risk} />
      </InstrumentCard>
      <Card title="Stel: uw medewerker wordt ziek">
        <DefinitionList items={whenIll.map(({ term, text }) => ({ term, description: text }))} />
      </Card>
    </>
  )
}
