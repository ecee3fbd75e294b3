import type { ReactNode } from 'react'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Tag } from './tag.tsx'

type NextStepProps = {
  what: ReactNode
  who: string
  dueOn?: IsoDate | null
  late?: boolean
  children?: ReactNode
}

/** What happens next, who does it, and by when. Buttons for it, if it is up to the reader, as children. */
export function NextStep({ what, who, dueOn = null, late = false, children }: NextStepProps) {
  return (
    <div className="next-step">
      <p className="next-step__label">Volgende stap</p>
      <p className="next-step__what">{what}</p>
      <div className="next-step__who">
        <span>
          Wie: <strong>{who}</strong>
        </span>
        {dueOn ? (
          <span>
            Uiterlijk: <strong>{dutchDate(dueOn)}</strong>{' '}
            {late ? <Tag kind="late">Te laat</Tag> : null}
          </span>
        ) : null}
      </div>
      {children ? <div className="actions">{children}</div> : null}
    </div>
  )
}
