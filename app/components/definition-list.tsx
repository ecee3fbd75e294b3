import type { ReactNode } from 'react'

export type Definition = {
  term: string
  description: ReactNode
  /** On paper: never, because it stands elsewhere there, or only where the sheet has room. */
  onPaper?: 'never' | 'withRoom'
}

const CLASSES = {
  always: 'facts__item',
  never: 'facts__item not-in-print',
  withRoom: 'facts__item facts__item--with-room',
}

/** Facts of one thing. What is not known is said: null and undefined read as "Nog niet bekend". */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="utrecht-data-list facts">
      {items.map(({ term, description, onPaper }) => (
        <div className={CLASSES[onPaper ?? 'always']} key={term}>
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {description ?? <span className="facts__unknown">Nog niet bekend</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
