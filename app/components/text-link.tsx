import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { WholeCodes } from './whole-codes.tsx'

/** A link in a text. Say where it leads: never "klik hier". */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="utrecht-link utrecht-link--html-a" to={to}>
      <WholeCodes>{children}</WholeCodes>
    </Link>
  )
}
