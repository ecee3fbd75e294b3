import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Section } from '../page.tsx'

type Version = { number: number; determinedOn: IsoDate; sentence: string; cause?: string }

type ChangesProps = {
  versions: readonly Version[]
  sentOn: IsoDate | null
  /** Where the offer stands as it was sent. */
  asSent: string
}

/** How many days are told on paper, and how many changes of a day. */
const MOST_ON_PAPER = 3

/** What changed since the offer was sent, the newest day first, with the way to the offer as it was sent. */
export function CoverChanges({ versions, sentOn, asSent }: ChangesProps) {
  if (versions.length === 0) return null
  const days = byDay(versions)
  return (
    <Section title="Wat er is veranderd">
      <ol className="timeline">
        {days.map(({ day, changes }, place) => (
          <li className={onPaper(place < MOST_ON_PAPER, 'timeline__item')} key={day}>
            <p className="meta">
              <time dateTime={day}>{dutchDate(day)}</time>
            </p>
            <Changes changes={changes} />
          </li>
        ))}
      </ol>
      {[days, ...days.map(({ changes }) => changes)].some(isTooLong) ? (
        <p className="only-in-print">
          Wat er nog meer veranderde, staat op de pagina van dit voorstel.
        </p>
      ) : null}
      <p className="not-in-print">
        <a className="utrecht-link utrecht-link--html-a" href={asSent}>
          Zo stond het {sentOn ? `op ${dutchDate(sentOn)}` : 'eerst'}
        </a>
      </p>
    </Section>
  )
}

function onPaper(isTold: boolean, className?: string): string | undefined {
  const classes = [className, isTold ? undefined : 'not-in-print'].filter(Boolean)
  return classes.length > 0 ? classes.join(' ') : undefined
}

function isTooLong({ length }: { length: number }): boolean {
  return length > MOST_ON_PAPER
}

function Changes({ changes }: { changes: readonly Version[] }) {
  return (
    <ul className="plain-list">
      {changes.map(({ number, sentence, cause }, place) => (
        <li className={onPaper(place >= changes.length - MOST_ON_PAPER)} key={number}>
          {sentence}
          {cause ? <span className="meta not-in-print"> ({cause})</span> : null}
        </li>
      ))}
    </ul>
  )
}

/**
 * The newest day first, and within it in the order it went: what a change came of stands before what it led to. What
 * was said twice on a day stands there once.
 */
function byDay(versions: readonly Version[]): { day: IsoDate; changes: Version[] }[] {
  const inOrder = versions.toSorted((a, b) => a.number - b.number)
  const days = [...Map.groupBy(inOrder, ({ determinedOn }) => determinedOn)].map(([day, all]) => ({
    day,
    changes: all.filter((one, place) => all.findIndex(saysTheSame(one)) === place),
  }))
  return days.toReversed()
}

function saysTheSame(one: Version) {
  return (other: Version) => other.sentence === one.sentence && other.cause === one.cause
}
