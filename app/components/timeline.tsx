import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'

export type TimelineEvent = {
  key: string
  on: IsoDate
  what: string
  by?: string
  because?: string
}

/** What happened, newest first: the day, what, by whom, and why when there is a reason. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ key, on, what, by, because }) => (
        <li className="timeline__item" key={key}>
          <p>{what}</p>
          {because ? <p className="meta">{because}</p> : null}
          <p className="meta">
            <time dateTime={on}>{dutchDate(on)}</time>
            {by ? `, ${by}` : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
