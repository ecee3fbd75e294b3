import type { ReactNode } from 'react'

/** A paragraph; `quiet` for what is less important, such as a date below a title. */
export function Text({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) {
  return <p className={quiet ? 'meta' : 'utrecht-paragraph'}>{children}</p>
}
