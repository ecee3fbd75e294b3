import { CHECKLIST_PEOPLE, type ChecklistItem } from '#app/domain/coverage/checklist-item.ts'
import { dutchDate } from '#app/domain/primitives.ts'

/** What there is to do for an offer, by day. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  return (
    <ol className="checklist">
      {items.map(({ text, by, who }) => (
        <li className="checklist__item" key={text}>
          <span className="checklist__day">{by ? dutchDate(by) : 'Als het zover is'}</span>
          <span>{text}</span>
          <span className="meta">{CHECKLIST_PEOPLE[who]}</span>
        </li>
      ))}
    </ol>
  )
}
