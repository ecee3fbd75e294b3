import { Card } from '#app/components/card.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'

/** From the first day of illness on: what happens, what to report to whom and when, and what UWV pays. */
export function WhenIll({ steps }: { steps: readonly { term: string; text: string }[] }) {
  return (
    <Card title="Stel: uw medewerker wordt ziek">
      <DefinitionList items={steps.map(({ term, text }) => ({ term, description: text }))} />
    </Card>
  )
}
