import type { ReactNode } from 'react'

type MoreProps = { title: string; open?: boolean; children: ReactNode }

/** Fields for who asks for them, below a line that opens; it works without JavaScript. */
export function More({ title, open = false, children }: MoreProps) {
  return (
    <details className="more" open={open}>
      <summary>{title}</summary>
      <div className="form">{children}</div>
    </details>
  )
}
