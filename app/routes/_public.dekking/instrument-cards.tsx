import { Card, Cards } from '#app/components/card.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import type { ExplainedInstrument } from '#app/domain/coverage/explain-instruments.ts'
import { basedOnSentence } from '#app/domain/coverage/words/band-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'

/** Instruments in general: what each is, what is certain and what not, who decides, what to do, and the source. */
export function InstrumentCards({ instruments }: { instruments: readonly ExplainedInstrument[] }) {
  return (
    <Cards list>
      {instruments.map((one) => (
        <InstrumentCard key={one.instrument} one={one} />
      ))}
    </Cards>
  )
}

function InstrumentCard({ one }: { one: ExplainedInstrument }) {
  const lastKnown = basedOnSentence(one)
  return (
    <Card title={one.name}>
      <div className="measure stack stack--tight">
        {one.what.map((sentence) => (
          <p key={sentence} className="utrecht-paragraph">
            {sentence}
          </p>
        ))}
        {lastKnown ? <p className="meta">{lastKnown}</p> : null}
      </div>
      <DefinitionList
        items={[
          { term: 'Wat zeker is', description: one.certain },
          { term: 'Wat nog niet zeker is', description: one.open },
          { term: 'Wie beslist', description: one.decides },
          { term: 'Wat u doet', description: <Tasks tasks={one.tasks} /> },
        ]}
      />
      <p className="meta">
        Bron:{' '}
        <a className="utrecht-link utrecht-link--html-a" href={one.source} rel="noreferrer">
          {one.basis ?? `de wet over ${one.name.toLowerCase()}`}
        </a>
        , nagekeken op {dutchDate(one.checkedOn)}
      </p>
    </Card>
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
