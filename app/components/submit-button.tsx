import { useNavigation } from '@remix-run/react'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { type ButtonKind, buttonClass } from './button.tsx'

type SubmitButtonProps = {
  kind?: ButtonKind
  name?: string
  value?: string
  children: ReactNode
}

/** Sends its form, once: while that runs a second press does nothing. It keeps its focus, so it is not `disabled`. */
export function SubmitButton({ kind = 'primary', name, value, children }: SubmitButtonProps) {
  const sending = useNavigation().state !== 'idle'
  const [pressed, setPressed] = useState(false)
  const busy = sending && pressed

  function press(event: MouseEvent) {
    if (sending) event.preventDefault()
    else setPressed(true)
  }

  return (
    <button
      className={buttonClass(kind)}
      type="submit"
      name={name}
      value={value}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
      {busy ? <span role="status"> (bezig…)</span> : null}
    </button>
  )
}

/** The buttons at the end of a form: the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="actions form-actions">{children}</div>
}
