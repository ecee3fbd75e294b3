import {
  describedBy,
  type FieldBinding,
  type FieldText,
  typedText,
} from '#app/forms/field-binding.ts'
import { FieldFrame } from './field-frame.tsx'

type TextFieldProps = FieldBinding &
  FieldText & {
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'time'
    autoComplete?: string
    inputMode?: 'numeric' | 'decimal'
    short?: boolean
    unit?: string
  }

/** One line of text. `autoComplete` where the browser may know it ('email', 'current-password', 'tel'). */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, error, optional, typed, unit, type = 'text' } = props
  const id = props.id ?? name
  const invalid = error ? ' utrecht-textbox--invalid' : ''
  const short = props.short ? ' control--short' : ''
  const input = (
    <input
      className={`utrecht-textbox utrecht-textbox--html-input${invalid}${short}`}
      id={id}
      name={name}
      type={type}
      defaultValue={typedText(typed)}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode}
      ref={props.inputRef}
      onChange={props.onChange}
      onBlur={props.onBlur}
      {...describedBy(id, hint, error)}
    />
  )
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {unit ? (
        <div className="control-with-unit">
          {input}
          <span>{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  )
}

/** A number, typed as text: people write '15,60', and a spinner changes values by accident. */
export function NumberField({
  decimals = false,
  ...props
}: FieldBinding & FieldText & { decimals?: boolean; unit?: string }) {
  return <TextField {...props} inputMode={decimals ? 'decimal' : 'numeric'} short />
}
