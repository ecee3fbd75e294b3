import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const LOOKS: Record<NoticeKind, { className: string; icon: IconName; word: string }> = {
  info: { className: 'utrecht-alert utrecht-alert--info', icon: 'info', word: 'Informatie' },
  success: { className: 'utrecht-alert utrecht-alert--ok', icon: 'check', word: 'Gelukt' },
  warning: { className: 'utrecht-alert utrecht-alert--warning', icon: 'warning', word: 'Let op' },
  error: {
    className: 'utrecht-alert utrecht-alert--error',
    icon: 'warning',
    word: 'Het lukte niet',
  },
}

/** A message above or between the parts of a page. After a write or a refusal pass `live`: then it is read out at once. */
export function Notice({
  kind = 'info',
  title,
  live = false,
  children,
}: {
  kind?: NoticeKind
  title?: ReactNode
  live?: boolean
  children?: ReactNode
}) {
  const { className, icon, word } = LOOKS[kind]
  return (
    <div className={className} role={live ? liveRole(kind) : undefined}>
      <Icon name={icon} framed />
      <div className="utrecht-alert__content">
        <span className="visually-hidden">{word}:</span>
        {title ? <p className="notice__title">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}

function liveRole(kind: NoticeKind): 'alert' | 'status' {
  return kind === 'error' ? 'alert' : 'status'
}
