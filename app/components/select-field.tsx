import {
  describedBy,
  type FieldBinding,
  type FieldText,
  typedText,
} from '#app/forms/field-binding.ts'
import { FieldFrame } from './field-frame.tsx'

export type Choice = { value: string; label: string; hint?: string }

/** One of a long list. `none` is what stands there before a choice; for up to seven choices use `RadioGroup`. */
export function SelectField(
  props: FieldBinding & FieldText & { choices: readonly Choice[]; none?: string },
) {
  const { name, label, hint, error, optional, choices, none = 'Kies een mogelijkheid' } = props
  const id = props.id ?? name
  const invalid = error ? ' utrecht-select--invalid' : ''
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        className={`utrecht-select utrecht-select--html-select${invalid}`}
        id={id}
        name={name}
        defaultValue={typedText(props.typed) ?? ''}
        ref={props.inputRef}
        onChange={props.onChange}
        onBlur={props.onBlur}
        {...describedBy(id, hint, error)}
      >
        <option value="">{none}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
