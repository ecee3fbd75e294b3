import { Link } from '@remix-run/react'
import { Children, isValidElement, type ReactNode } from 'react'
import { Heading } from './heading.tsx'
import { WholeCodes } from './whole-codes.tsx'

type CardProps = {
  title?: ReactNode
  to?: string
  level?: 2 | 3 | 4
  aside?: ReactNode
  foot?: ReactNode
  quiet?: boolean
  children?: ReactNode
}

/** One thing in a frame: a title that may link to its page, a tag at the right, content, and buttons at the foot. */
export function Card({ title, to, level = 3, aside, foot, quiet = false, children }: CardProps) {
  return (
    <article className={quiet ? 'card card--quiet' : 'card'}>
      {title || aside ? (
        <div className="card__head">
          {title ? (
            <Heading level={level}>{to ? <TitleLink to={to}>{title}</TitleLink> : title}</Heading>
          ) : null}
          {aside}
        </div>
      ) : null}
      {children}
      {foot ? <div className="card__foot">{foot}</div> : null}
    </article>
  )
}

/** Cards beside each other where there is room, or below each other with `list`. */
export function Cards({ list = false, children }: { list?: boolean; children: ReactNode }) {
  return (
    <ul className={list ? 'cards cards--list' : 'cards'}>
      {Children.toArray(children).map((card) => (
        <li key={isValidElement(card) ? card.key : String(card)}>{card}</li>
      ))}
    </ul>
  )
}

function TitleLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="utrecht-link utrecht-link--html-a" to={to}>
      <WholeCodes>{children}</WholeCodes>
    </Link>
  )
}
