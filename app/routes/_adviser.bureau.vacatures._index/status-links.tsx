import { Link, useSearchParams } from '@remix-run/react'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import { GROUPS, type Group } from './vacancy-search.ts'

/** The steps with how many vacancies stand in each, as links that keep the rest of the search. */
export function StatusLinks({
  counts,
  current,
}: {
  counts: Partial<Record<VacancyStatus, number>>
  current: Group
}) {
  const [search] = useSearchParams()
  return (
    <nav aria-label="Vacatures per stap">
      <ul className="link-row">
        {Object.entries(GROUPS).map(([name, { label, statuses }]) => (
          <li key={name}>
            <Link
              className="utrecht-link utrecht-link--html-a"
              to={{ search: withStep(search, name) }}
              aria-current={name === current ? 'page' : undefined}
            >
              {label} ({statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0)})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function withStep(search: URLSearchParams, step: string): string {
  const next = new URLSearchParams(search)
  next.set('stap', step)
  next.delete('pagina')
  return next.toString()
}
