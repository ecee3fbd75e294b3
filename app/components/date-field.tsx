import type { IsoDate } from '#app/domain/primitives.ts'
import {
  describedBy,
  type FieldBinding,
  type FieldText,
  typedText,
} from '#app/forms/field-binding.ts'
import { FieldFrame } from './field-frame.tsx'

/** A calendar day, in the browser's own date field. */
export function DateField(
  props: FieldBinding & FieldText & { earliest?: IsoDate; latest?: IsoDate },
) {
  const { name, label, hint, error, optional } = props
  const id = props.id ?? name
  const invalid = error ? ' utrecht-textbox--invalid' : ''
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input control--day${invalid}`}
        id={id}
        name={name}
        type="date"
        min={props.earliest}
        max={props.latest}
        defaultValue={typedText(props.typed)}
        ref={props.inputRef}
        onChange={props.onChange}
        onBlur={props.onBlur}
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  )
}
