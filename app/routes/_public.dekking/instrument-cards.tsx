import type { ReactNode } from 'react'
import { Card, Cards } from '#app/components/card.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import type { ExplainedInstrument } from '#app/domain/coverage/explain-instruments.ts'
import { basedOnSentence } from '#app/domain/coverage/words/band-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'

/** Instruments in general, beside each other; what is certain and what not is behind a line that opens. */
export function InstrumentCards({ instruments }: { instruments: readonly ExplainedInstrument[] }) {
  return (
    <Cards>
      {instruments.map((one) => (
        <InstrumentCard key={one.instrument} one={one}>
          <details className="more">
            <summary>Wat is zeker, en wat doet u?</summary>
            <Facts one={one} />
          </details>
        </InstrumentCard>
      ))}
    </Cards>
  )
}

/** One instrument in general: what it is, and the source. */
export function InstrumentCard({
  one,
  children,
}: {
  one: ExplainedInstrument
  children: ReactNode
}) {
  const lastKnown = basedOnSentence(one)
  return (
    <Card title={one.name}>
      <div className="stack stack--tight">
        {one.what.map((sentence) => (
          <p key={sentence} className="utrecht-paragraph">
            {sentence}
          </p>
        ))}
        {lastKnown ? <p className="meta">{lastKnown}</p> : null}
      </div>
      {children}
      <p className="meta">
        Bron:{' '}
        <a className="utrecht-link utrecht-link--html-a" href={one.source} rel="noreferrer">
          {one.basis ?? 'de wet'}
        </a>
        , nagekeken op {dutchDate(one.checkedOn)}
      </p>
    </Card>
  )
}

/** What is certain and what not, who decides, and what the employer does. */
export function Facts({ one }: { one: ExplainedInstrument }) {
  return (
    <DefinitionList
      items={[
        { term: 'Wat zeker is', description: one.certain },
        { term: 'Wat nog niet zeker is', description: one.open },
        { term: 'Wie beslist', description: one.decides },
        { term: 'Wat u doet', description: <Tasks tasks={one.tasks} /> },
      ]}
    />
  )
}

function Tasks({ tasks }: { tasks: readonly string[] }) {
  if (tasks.length === 1) return tasks[0]
  return (
    <ul className="plain-list">
      {tasks.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
