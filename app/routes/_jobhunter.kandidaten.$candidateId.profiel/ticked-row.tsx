import type { ReactNode } from 'react'
import type { Choice } from '#app/components/select-field.tsx'

type TickedRowProps = {
  name: string
  value: string
  label: string
  checked: boolean
  children: ReactNode
}

/** A box, and what is asked once it is ticked. Style alone shows and hides that, so it works without JavaScript. */
export function TickedRow({ name, value, label, checked, children }: TickedRowProps) {
  return (
    <div className="ticked">
      <label className="option">
        <input
          className="utrecht-checkbox"
          defaultChecked={checked}
          name={name}
          type="checkbox"
          value={value}
        />
        <span>{label}</span>
      </label>
      <div className="ticked__more">{children}</div>
    </div>
  )
}

type RowSelectProps = {
  name: string
  label: string
  choices: readonly Choice[]
  none?: string
  typed: string | undefined
  error: string | undefined
}

/** A choice that belongs to one ticked row. */
export function RowSelect({ name, label, choices, none, typed, error }: RowSelectProps) {
  return (
    <div>
      {error ? (
        <div className="utrecht-form-field-error-message" id={`${name}-error`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </div>
      ) : null}
      <select
        aria-describedby={error ? `${name}-error` : undefined}
        aria-invalid={error ? true : undefined}
        aria-label={label}
        className={`utrecht-select utrecht-select--html-select${error ? ' utrecht-select--invalid' : ''}`}
        defaultValue={typed ?? ''}
        id={name}
        name={name}
      >
        {none ? <option value="">{none}</option> : null}
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
