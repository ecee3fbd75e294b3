import { Link } from '@remix-run/react'
import { TEAM_LIST_TEXTS, type TeamList } from '#app/domain/candidate/team-lists.ts'
import { dutchNumber } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

/** How many people are on each of these lists, each with the list behind it. */
export function CountLinks({
  lists,
  counts,
}: {
  lists: readonly TeamList[]
  counts: Record<TeamList, number>
}) {
  return (
    <ul className="counts">
      {lists.map((list) => (
        <li key={list}>
          <Link className="count" to={paths.manager.people(TEAM_LIST_TEXTS[list].slug)}>
            <span className="count__number">{dutchNumber(counts[list])}</span>{' '}
            <span className="count__label">{TEAM_LIST_TEXTS[list].label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
