import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

const CLASSES: Record<ButtonKind, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--secondary-action button--danger',
}

/** The classes of a button of this kind. */
export function buttonClass(kind: ButtonKind): string {
  return CLASSES[kind]
}

type ButtonProps = {
  kind?: ButtonKind
  type?: 'submit' | 'button'
  name?: string
  value?: string
  onClick?: () => void
  children: ReactNode
}

/** A button that does something. One primary per page. In a form that is sent, prefer `SubmitButton`. */
export function Button({ kind = 'secondary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button className={CLASSES[kind]} type={type} {...rest}>
      {children}
    </button>
  )
}

/** A link that looks like a button: for the main way on from a page. */
export function ButtonLink({
  kind = 'secondary',
  to,
  children,
}: {
  kind?: ButtonKind
  to: string
  children: ReactNode
}) {
  return (
    <Link className={CLASSES[kind]} to={to}>
      {children}
    </Link>
  )
}
