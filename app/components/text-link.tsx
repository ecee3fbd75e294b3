import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** A link in a text. Say where it leads: never "klik hier". */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="utrecht-link utrecht-link--html-a" to={to}>
      {children}
    </Link>
  )
}
