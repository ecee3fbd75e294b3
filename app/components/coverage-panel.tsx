import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import { formulaSentences } from '#app/domain/coverage/formula-sentences.ts'
import {
  CERTAINTY_LABELS,
  INSTRUMENT_NAMES,
  sentenceForEmployer,
  whoDecidesForEmployer,
} from '#app/domain/coverage/sentences.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { Card, Cards } from './card.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Tag } from './tag.tsx'

type Line = EmployerCoverage & { whyForStaff?: string }

/**
 * What covers a placement: risk first, then support, then money, each with how sure it is, who decides, what to
 * do and its source. `whyForStaff` is only ever given on a page for adviser or jobhunter.
 */
export function CoveragePanel({ lines }: { lines: readonly Line[] }) {
  return (
    <Cards list>
      {lines.map((line) => (
        <CoverageCard key={line.instrument} line={line} />
      ))}
    </Cards>
  )
}

function CoverageCard({ line }: { line: Line }) {
  const holds = line.certainty === 'confirmed' || line.certainty === 'expected'
  return (
    <Card
      title={INSTRUMENT_NAMES[line.instrument]}
      aside={
        <Tag kind={line.certainty === 'confirmed' ? 'brand' : 'neutral'}>
          {CERTAINTY_LABELS[line.certainty]}
        </Tag>
      }
      quiet={!holds}
    >
      <p>{sentenceForEmployer(line)}</p>
      {line.whyForStaff ? <p className="meta">Voor u: {line.whyForStaff}</p> : null}
      {holds ? <Details line={line} /> : null}
      <p className="meta">
        Bron:{' '}
        <a className="utrecht-link utrecht-link--html-a" href={line.source} rel="noreferrer">
          {line.basis ?? 'de wet'}
        </a>
        , nagekeken op {dutchDate(line.checkedOn)}
      </p>
    </Card>
  )
}

function Details({ line }: { line: Line }) {
  const steps = formulaSentences(line.formula)
  return (
    <>
      <DefinitionList
        items={[
          { term: 'Wie beslist', description: whoDecidesForEmployer(line) },
          ...(line.employerDoes.length === 0
            ? []
            : [{ term: 'Wat u doet', description: <Tasks tasks={line.employerDoes} /> }]),
        ]}
      />
      {steps.length === 0 ? null : (
        <details>
          <summary>Zo is het bedrag berekend</summary>
          <DefinitionList
            items={steps.map(({ label, value }) => ({ term: label, description: value }))}
          />
        </details>
      )}
    </>
  )
}

function Tasks({ tasks }: { tasks: EmployerCoverage['employerDoes'] }) {
  return (
    <ul>
      {tasks.map(({ text, by }) => (
        <li key={text}>
          {text}
          {by ? ` Uiterlijk ${dutchDate(by)}.` : null}
        </li>
      ))}
    </ul>
  )
}
