import type { ReactNode } from 'react'
import { WholeCodes } from './whole-codes.tsx'

/** A heading below the h1 of `Page`: level 2 for a part of the page, 3 for a card or a part of a part, 4 within that. */
export function Heading({
  level,
  id,
  children,
}: {
  level: 2 | 3 | 4
  id?: string
  children: ReactNode
}) {
  if (level === 2) {
    return (
      <h2 className="utrecht-heading-2" id={id}>
        <WholeCodes>{children}</WholeCodes>
      </h2>
    )
  }
  if (level === 4) {
    return (
      <h4 className="utrecht-heading-3" id={id}>
        {children}
      </h4>
    )
  }
  return (
    <h3 className="utrecht-heading-3" id={id}>
      <WholeCodes>{children}</WholeCodes>
    </h3>
  )
}
