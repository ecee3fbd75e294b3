import type { ReactNode } from 'react'
import { CandidateCards, type ListedCandidate } from './candidate-cards.tsx'
import { EmptyState } from './empty-state.tsx'
import { Heading } from './heading.tsx'
import { Pagination } from './pagination.tsx'
import { Text } from './text.tsx'

type PeopleFoundProps = {
  /** Of the heading that says how many there are: 2 right below the title of the page, 3 in a part of it. */
  level: 2 | 3
  people: readonly ListedCandidate[]
  total: number
  /** How many of them can be looked through; the others come up with a filter. */
  within?: number
  page: number
  pages: number
  whyNobody: readonly string[]
  /** What someone can do when nobody was found. */
  instead?: ReactNode
}

/** A page of people with how many there are, or why there is nobody and what to do. */
export function PeopleFound(props: PeopleFoundProps) {
  const { level, people, total, within = total, page, pages, whyNobody, instead } = props
  if (total === 0) {
    return (
      <EmptyState title="Met deze keuzes is er nu niemand." action={instead}>
        {whyNobody.map((sentence) => (
          <span className="line" key={sentence}>
            {sentence}
          </span>
        ))}
      </EmptyState>
    )
  }
  return (
    <div className="stack">
      <div role="status">
        <Heading level={level}>{total === 1 ? '1 kandidaat' : `${total} kandidaten`}</Heading>
        {within < total ? (
          <Text quiet>U bladert door de {within} die het beste passen.</Text>
        ) : null}
      </div>
      {people.length === 0 ? (
        <Text>Deze mensen zijn net niet meer beschikbaar. Ga naar een andere pagina.</Text>
      ) : (
        <CandidateCards people={people} />
      )}
      <Pagination page={page} pages={pages} total={within} noun="kandidaten" />
    </div>
  )
}
