import type { EmployerLine } from '#app/domain/coverage/for-employer.ts'
import { formulaSentences } from '#app/domain/coverage/words/formula-sentences.ts'
import { CERTAINTY_LABELS, INSTRUMENT_NAMES } from '#app/domain/coverage/words/names.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from '#app/domain/coverage/words/sentences.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { Card, Cards } from './card.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Tag } from './tag.tsx'

/**
 * What covers a placement: risk first, then support, then money, each with how sure it is, who decides, what to
 * do and its source. `why`, one for each line, is only ever given on a page for adviser or jobhunter.
 */
export function CoveragePanel({
  lines,
  why = [],
}: {
  lines: readonly EmployerLine[]
  why?: readonly string[]
}) {
  return (
    <Cards list>
      {lines.map((line, place) => (
        <CoverageCard key={`${line.instrument} ${line.name}`} line={line} why={why[place]} />
      ))}
    </Cards>
  )
}

function CoverageCard({ line, why }: { line: EmployerLine; why: string | undefined }) {
  const holds = line.certainty === 'confirmed' || line.certainty === 'expected'
  return (
    <Card
      title={line.name ?? INSTRUMENT_NAMES[line.instrument]}
      aside={
        <Tag kind={line.certainty === 'confirmed' ? 'brand' : 'neutral'}>
          {CERTAINTY_LABELS[line.certainty]}
        </Tag>
      }
      quiet={!holds}
    >
      <p>{sentenceForEmployer(line)}</p>
      {why ? <p className="meta">Voor u: {why}</p> : null}
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

function Details({ line }: { line: EmployerLine }) {
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

function Tasks({ tasks }: { tasks: EmployerLine['employerDoes'] }) {
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
