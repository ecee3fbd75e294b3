import type { ReactNode } from 'react'

type FrameProps = {
  id: string
  label: string
  hint?: string
  error?: string
  optional?: boolean
  children: ReactNode
}

/** Around one control: label above, then hint, error and the control itself. */
export function FieldFrame({ id, label, hint, error, optional = false, children }: FrameProps) {
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label} {optional ? <OptionalMark /> : null}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** Around several boxes or buttons that answer one question. `id` is on the first of them, for the error summary. */
export function FieldSet({ id, label, hint, error, optional = false, children }: FrameProps) {
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      <fieldset
        className="utrecht-form-fieldset"
        aria-describedby={
          [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
        }
      >
        <legend className="utrecht-form-fieldset__legend">
          {label} {optional ? <OptionalMark /> : null}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  )
}

function HintAndError({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  return (
    <>
      {hint ? (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </div>
      ) : null}
    </>
  )
}

function OptionalMark() {
  return <span className="utrecht-form-label__optional">(mag leeg blijven)</span>
}
