import type { ReactNode } from 'react'

export type Definition = { term: string; description: ReactNode }

/** Facts of one thing. What is not known is said: null and undefined read as "Nog niet bekend". */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="utrecht-data-list facts">
      {items.map(({ term, description }) => (
        <div className="facts__item" key={term}>
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {description ?? <span className="facts__unknown">Nog niet bekend</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
