import {
  describedBy,
  type FieldBinding,
  type FieldText,
  typedText,
} from '#app/forms/field-binding.ts'
import { FieldFrame } from './field-frame.tsx'

/** A place, typed as people call it; `names` are the suggestions of the browser. The server finds the municipality. */
export function PlaceField(props: FieldBinding & FieldText & { names: readonly string[] }) {
  const { name, label, hint, error, optional, names } = props
  const id = props.id ?? name
  const invalid = error ? ' utrecht-textbox--invalid' : ''
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input${invalid}`}
        id={id}
        name={name}
        type="text"
        list={`${id}-namen`}
        autoComplete="off"
        defaultValue={typedText(props.typed)}
        ref={props.inputRef}
        onChange={props.onChange}
        onBlur={props.onBlur}
        {...describedBy(id, hint, error)}
      />
      <datalist id={`${id}-namen`}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </FieldFrame>
  )
}
