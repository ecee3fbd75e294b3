import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import { amountOf } from '#app/domain/coverage/words/change-words.ts'
import { lineName } from '#app/domain/coverage/words/line-words.ts'
import { CERTAINTY_LABELS } from '#app/domain/coverage/words/names.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Section } from '../page.tsx'

type Version = { number: number; determinedOn: IsoDate; sentence: string; cause?: string }

type ChangesProps = {
  versions: readonly Version[]
  asSent: EmployerCoverage
  sentOn: IsoDate | null
}

/** What changed since the offer was sent, newest day first, and beside it what the offer said then. */
export function CoverChanges({ versions, asSent, sentOn }: ChangesProps) {
  if (versions.length === 0) return null
  return (
    <Section title="Wat er is veranderd">
      <ol className="timeline">
        {newestDayFirst(versions).map(({ number, determinedOn, sentence, cause }) => (
          <li className="timeline__item" key={number}>
            <p>{sentence}</p>
            <p className="meta">
              <time dateTime={determinedOn}>{dutchDate(determinedOn)}</time>
              {cause ? `, ${cause}` : null}
            </p>
          </li>
        ))}
      </ol>
      <details className="more">
        <summary>Zo stond het {sentOn ? `op ${dutchDate(sentOn)}` : 'eerst'}</summary>
        <ul className="plain-list">
          {asSent.lines.map((line) => (
            <li key={lineName(line)}>
              {lineName(line)}: {CERTAINTY_LABELS[line.certainty]}
              {withAmount(line)}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}

/** Within a day in the order it went: what a change came of stands before what it led to. */
function newestDayFirst(versions: readonly Version[]): Version[] {
  return versions.toSorted(
    (a, b) => b.determinedOn.localeCompare(a.determinedOn) || a.number - b.number,
  )
}

function withAmount(line: EmployerCoverage['lines'][number]): string {
  const amount = amountOf(line)
  return amount === null ? '' : `, ${amount}`
}
