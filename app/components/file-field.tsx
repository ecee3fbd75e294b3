import { describedBy, type FieldBinding, type FieldText } from '#app/forms/field-binding.ts'
import { FieldFrame } from './field-frame.tsx'

/** One file to send. The form needs `encType="multipart/form-data"`. */
export function FileField(props: FieldBinding & FieldText & { accept?: string }) {
  const { name, label, hint, error, optional } = props
  const id = props.id ?? name
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        className="file-input"
        id={id}
        name={name}
        type="file"
        accept={props.accept}
        ref={props.inputRef}
        onChange={props.onChange}
        onBlur={props.onBlur}
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  )
}
