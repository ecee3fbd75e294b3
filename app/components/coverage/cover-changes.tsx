import type { EmployerCoverage, EmployerLine } from '#app/domain/coverage/for-employer.ts'
import { amountOf } from '#app/domain/coverage/words/change-words.ts'
import { amountsByPeriod, certaintyLabel, lineName } from '#app/domain/coverage/words/line-words.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Section } from '../page.tsx'

type Version = { number: number; determinedOn: IsoDate; sentence: string; cause?: string }

type ChangesProps = {
  versions: readonly Version[]
  asSent: EmployerCoverage
  sentOn: IsoDate | null
}

/** What changed since the offer was sent, newest first and by day, and beside it what the offer said then. */
export function CoverChanges({ versions, asSent, sentOn }: ChangesProps) {
  if (versions.length === 0) return null
  return (
    <Section title="Wat er is veranderd">
      <ol className="timeline">
        {byDay(versions).map(({ day, changes }) => (
          <li className="timeline__item" key={day}>
            <p className="meta">
              <time dateTime={day}>{dutchDate(day)}</time>
            </p>
            <Changes changes={changes} />
          </li>
        ))}
      </ol>
      <details className="more">
        <summary>Zo stond het {sentOn ? `op ${dutchDate(sentOn)}` : 'eerst'}</summary>
        <ul className="plain-list">
          {asSent.lines.map((line) => (
            <li key={lineName(line)}>
              {lineName(line)}: {certaintyLabel(line)}
              <Amounts line={line} />
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}

function Changes({ changes }: { changes: readonly Version[] }) {
  return (
    <ul className="plain-list">
      {changes.map(({ number, sentence, cause }) => (
        <li key={number}>
          {sentence}
          {cause ? <span className="meta"> ({cause})</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** The newest day first, and within it the newest change; what was said twice on a day stands there once. */
function byDay(versions: readonly Version[]): { day: IsoDate; changes: Version[] }[] {
  const newestFirst = versions.toSorted((a, b) => b.number - a.number)
  return [...Map.groupBy(newestFirst, ({ determinedOn }) => determinedOn)].map(([day, all]) => ({
    day,
    changes: all.filter((one, place) => all.findIndex(saysTheSame(one)) === place),
  }))
}

function saysTheSame(one: Version) {
  return (other: Version) => other.sentence === one.sentence && other.cause === one.cause
}

/** One amount beside the name, or below it every stretch with its own. */
function Amounts({ line }: { line: EmployerLine }) {
  const periods = amountsByPeriod(line)
  const amount = amountOf(line)
  if (periods.length === 0) return amount === null ? null : `, ${amount}`
  return (
    <ul>
      {periods.map((period) => (
        <li key={period.key}>
          {period.amount}: {period.when}
          {period.note ? <span className="meta"> ({period.note})</span> : null}
        </li>
      ))}
    </ul>
  )
}
