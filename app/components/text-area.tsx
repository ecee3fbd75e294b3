import {
  describedBy,
  type FieldBinding,
  type FieldText,
  typedText,
} from '#app/forms/field-binding.ts'
import { FieldFrame } from './field-frame.tsx'

/** Several lines of text. */
export function TextArea(props: FieldBinding & FieldText & { rows?: number }) {
  const { name, label, hint, error, optional, rows = 4 } = props
  const id = props.id ?? name
  const invalid = error ? ' utrecht-textarea--invalid' : ''
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        className={`utrecht-textarea utrecht-textarea--html-textarea${invalid}`}
        id={id}
        name={name}
        rows={rows}
        defaultValue={typedText(props.typed)}
        ref={props.inputRef}
        onChange={props.onChange}
        onBlur={props.onBlur}
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  )
}
