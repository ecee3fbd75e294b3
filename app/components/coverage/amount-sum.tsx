import type { EmployerLine } from '#app/domain/coverage/for-employer.ts'
import { formulaSentences } from '#app/domain/coverage/words/formula-sentences.ts'
import { DefinitionList } from '../definition-list.tsx'

/** The sum behind an amount, on request: every step with its number. Nothing when there is no sum. */
export function AmountSum({ line }: { line: EmployerLine }) {
  const steps = formulaSentences(line.formula)
  if (steps.length === 0) return null
  return (
    <details className="more">
      <summary>Zo is het bedrag berekend</summary>
      <DefinitionList
        items={steps.map(({ label, value }) => ({ term: breakable(label), description: value }))}
      />
    </details>
  )
}

/** With a place to break in the words that are longer than their column on a phone or on paper. */
function breakable(label: string): string {
  return label
    .replace(/(vakantie)(toeslag)/i, '$1\u00ad$2')
    .replace(/(werkgevers)(lasten)/i, '$1\u00ad$2')
}
