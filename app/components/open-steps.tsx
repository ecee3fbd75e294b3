import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Tag } from './tag.tsx'

export type OpenStep = {
  key: string
  what: string
  about: ReactNode
  to: string
  dueOn: IsoDate | null
  late: boolean
}

/** What someone has to do, for a start page. Give them in order, longest waiting first; with none, show an `EmptyState`. */
export function OpenSteps({ steps }: { steps: readonly OpenStep[] }) {
  return (
    <ol className="open-steps">
      {steps.map(({ key, what, about, to, dueOn, late }) => (
        <li className="open-step" key={key}>
          <div>
            <Link className="utrecht-link utrecht-link--html-a open-step__link" to={to}>
              {what}
            </Link>
            <p className="meta">{about}</p>
          </div>
          <div className="open-step__due">
            {late ? <Tag kind="late">Te laat</Tag> : null}
            {dueOn ? <p className="meta">uiterlijk {dutchDate(dueOn)}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
