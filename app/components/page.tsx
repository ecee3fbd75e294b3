import { Link } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { WholeCodes } from './whole-codes.tsx'

type PageProps = {
  title: ReactNode
  lead?: ReactNode
  back?: { to: string; label: string }
  actions?: ReactNode
  children?: ReactNode
}

/** A page: its one h1, a lead in one sentence, a way back, its main buttons, and the parts below each other. */
export function Page({ title, lead, back, actions, children }: PageProps) {
  return (
    <div className="page">
      {back ? (
        <Link className="utrecht-link utrecht-link--html-a page__back" to={back.to}>
          <Icon name="back" />
          {back.label}
        </Link>
      ) : null}
      <div className="page__head">
        <div className="measure">
          <h1 className="utrecht-heading-1">
            <WholeCodes>{title}</WholeCodes>
          </h1>
          {lead ? (
            <p className="utrecht-paragraph utrecht-paragraph--lead">
              <WholeCodes>{lead}</WholeCodes>
            </p>
          ) : null}
        </div>
        {actions ? <div className="actions page__actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  )
}

/** A part of a page under an h2, with an optional link or button at its right. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Content with beside it something smaller: `aside` at the right, or `filters` at the left. One column when narrow. */
export function Columns({ kind, children }: { kind: 'aside' | 'filters'; children: ReactNode }) {
  return <div className={`columns columns--${kind}`}>{children}</div>
}

/** Parts below each other with room between them. */
export function Stack({ tight = false, children }: { tight?: boolean; children: ReactNode }) {
  return <div className={tight ? 'stack stack--tight' : 'stack'}>{children}</div>
}

/** The document title of a route: `export const meta = () => titled('Vacatures')`. */
export function titled(title: string): [{ title: string }] {
  return [{ title: `${title} - Maatwerk` }]
}
