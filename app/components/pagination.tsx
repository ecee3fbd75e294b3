import { Link, useLocation } from '@remix-run/react'

type PaginationProps = { page: number; pages: number; total: number; noun: string }

const AROUND = 1

/** Pages of a list, as links that keep the filters (`?pagina=`). Shows nothing but the count when all fits on one page. */
export function Pagination({ page, pages, total, noun }: PaginationProps) {
  const { pathname, search } = useLocation()
  const to = (target: number) => `${pathname}?${withPage(search, target)}`
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label="Pagina's">
      <span className="meta">
        Pagina {page} van {pages} ({total} {noun})
      </span>
      <span className="utrecht-pagination">
        {page > 1 ? <PageLink label="Vorige" to={to(page - 1)} /> : null}
        {shownPages(page, pages).map((shown) => (
          <PageNumber current={shown === page} key={shown} number={shown} to={to(shown)} />
        ))}
        {page < pages ? <PageLink label="Volgende" to={to(page + 1)} /> : null}
      </span>
    </nav>
  )
}

/** The first, the last, and those around the one shown. */
export function shownPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, position) => position + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  )
}

function withPage(search: string, page: number): string {
  const query = new URLSearchParams(search)
  query.set('pagina', String(page))
  return query.toString()
}

function PageLink({ label, to }: { label: string; to: string }) {
  return (
    <Link className="utrecht-link utrecht-link--html-a" to={to}>
      {label}
    </Link>
  )
}

function PageNumber({ number, current, to }: { number: number; current: boolean; to: string }) {
  if (current) return <span aria-current="page">{number}</span>
  return (
    <Link className="utrecht-link utrecht-link--html-a" to={to} aria-label={`Pagina ${number}`}>
      {number}
    </Link>
  )
}
