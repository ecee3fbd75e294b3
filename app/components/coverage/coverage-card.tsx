import type { ReactNode } from 'react'
import type { EmployerLine } from '#app/domain/coverage/for-employer.ts'
import type { ReadLine } from '#app/domain/coverage/words/in-order.ts'
import { type ChosenSupport, NOTHING_CHOSEN } from '#app/domain/coverage/words/jobcoach-words.ts'
import {
  amountsByPeriod,
  amountWords,
  certaintyLabel,
  certaintyWords,
  hasEnded,
  lineName,
  periodWords,
} from '#app/domain/coverage/words/line-words.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from '#app/domain/coverage/words/sentences.ts'
import { wspDoes } from '#app/domain/coverage/words/what-wsp-does.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Card } from '../card.tsx'
import { type Definition, DefinitionList } from '../definition-list.tsx'
import { Tag } from '../tag.tsx'
import { AmountSum } from './amount-sum.tsx'

type CardProps = ReadLine & {
  /** The day on which the page is shown. */
  today: IsoDate
  chosen?: ChosenSupport
  children?: ReactNode
  withoutTasks?: boolean
}

/** One instrument: how sure, how much, from when, who decides, what to do, what we do, and where it stands in law. */
export function CoverageCard({
  line,
  why,
  today,
  chosen = NOTHING_CHOSEN,
  children,
  withoutTasks = false,
}: CardProps) {
  const holds = line.certainty === 'confirmed' || line.certainty === 'expected'
  return (
    <Card
      title={lineName(line)}
      level={4}
      aside={<Certainty line={line} today={today} />}
      quiet={!holds}
    >
      {holds ? (
        <p className="meta">
          <span className="not-in-print">{certaintyWords(line, today)} </span>
          {periodWords(line)}.
        </p>
      ) : null}
      {hasEnded(line, today) ? null : <Amount line={line} />}
      <p className="cover__meaning">{sentenceForEmployer(line, chosen, today)}</p>
      {why ? <p className="cover__why">Waarom: {why}</p> : null}
      {children}
      {holds ? <DefinitionList items={factsOf(line, chosen, withoutTasks)} /> : null}
      {holds ? <AmountSum line={line} /> : null}
      <Source line={line} />
    </Card>
  )
}

function Certainty({ line, today }: { line: EmployerLine; today: IsoDate }) {
  const isCertain = line.isGranted && !hasEnded(line, today)
  return <Tag kind={isCertain ? 'brand' : 'neutral'}>{certaintyLabel(line, today)}</Tag>
}

function Amount({ line }: { line: EmployerLine }) {
  const words = amountWords(line)
  if (words === null) return null
  return (
    <p className="cover__amount">
      {words.amount} <span className="cover__per">{words.per}</span>
    </p>
  )
}

function factsOf(line: EmployerLine, chosen: ChosenSupport, withoutTasks: boolean): Definition[] {
  const tasks = withoutTasks ? [] : line.employerDoes
  return [
    ...(amountsByPeriod(line).length === 0
      ? []
      : [
          {
            term: 'Bedrag per periode',
            description: <Periods line={line} />,
            onPaper: 'never' as const,
          },
        ]),
    { term: 'Wie beslist', description: whoDecidesForEmployer(line) },
    ...(tasks.length === 0 ? [] : [{ term: 'Wat u doet', description: <Tasks tasks={tasks} /> }]),
    { term: 'Wat wij doen', description: wspDoes(line, chosen), onPaper: 'withRoom' },
  ]
}

function Periods({ line }: { line: EmployerLine }) {
  return (
    <ul className="plain-list">
      {amountsByPeriod(line).map(({ key, when, amount, note }) => (
        <li key={key}>
          {amount}: {when}
          {note ? <span className="meta"> ({note})</span> : null}
        </li>
      ))}
    </ul>
  )
}

function Tasks({ tasks }: { tasks: EmployerLine['employerDoes'] }) {
  return (
    <ul className="plain-list">
      {tasks.map(({ text, by }) => (
        <li key={text}>
          {text}
          {by ? <strong> Uiterlijk {dutchDate(by)}.</strong> : null}
        </li>
      ))}
    </ul>
  )
}

/** On paper, where no link leads on, a source without an article says nothing. */
function Source({ line }: { line: EmployerLine }) {
  return (
    <p className={line.basis === null ? 'meta not-in-print' : 'meta'}>
      Bron:{' '}
      <a className="utrecht-link utrecht-link--html-a" href={line.source} rel="noreferrer">
        {line.basis ?? 'de wet'}
      </a>
      , nagekeken op {dutchDate(line.checkedOn)}
    </p>
  )
}
