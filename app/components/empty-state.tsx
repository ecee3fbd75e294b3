import type { ReactNode } from 'react'

/** Where a list would be: why it is empty, and what someone can do, with the button for it. */
export function EmptyState({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="empty">
      <p className="notice__title">{title}</p>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  )
}
