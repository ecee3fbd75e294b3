import { type FieldBinding, type FieldText, typedList } from '#app/forms/field-binding.ts'
import { FieldSet } from './field-frame.tsx'
import type { Choice } from './select-field.tsx'

// the second class is what shows the choice
const RADIO = 'utrecht-radio-button utrecht-radio-button--html-input'

type GroupProps = FieldBinding & FieldText & { choices: readonly Choice[]; columns?: boolean }

/** Any number of choices. `columns` for a long list of short words. */
export function CheckboxGroup(props: GroupProps) {
  return <Group {...props} type="checkbox" />
}

/** One of a few choices, all in sight. */
export function RadioGroup(props: GroupProps) {
  return <Group {...props} type="radio" />
}

/** One box: yes, or not said. Its label is a sentence someone agrees to. */
export function Checkbox(props: FieldBinding & FieldText) {
  const { name, label, hint, error } = props
  const id = props.id ?? name
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      {error ? (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </div>
      ) : null}
      <label className="option">
        <input
          className="utrecht-checkbox"
          id={id}
          name={name}
          type="checkbox"
          value="ja"
          defaultChecked={typedList(props.typed).length > 0}
          ref={props.inputRef}
          onChange={props.onChange}
          onBlur={props.onBlur}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>
          {label}
          {hint ? <span className="option__hint">{hint}</span> : null}
        </span>
      </label>
    </div>
  )
}

function Group({ type, ...props }: GroupProps & { type: 'checkbox' | 'radio' }) {
  const { name, label, hint, error, optional, choices, columns = false } = props
  const id = props.id ?? name
  const chosen = typedList(props.typed)
  return (
    <FieldSet id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className={columns ? 'options options--columns' : 'options'}>
        {choices.map(({ value, label: text, hint: more }, position) => (
          <label className="option" key={value}>
            <input
              className={type === 'radio' ? RADIO : 'utrecht-checkbox'}
              id={position === 0 ? id : undefined}
              name={name}
              type={type}
              value={value}
              defaultChecked={chosen.includes(value)}
              onChange={props.onChange}
              onBlur={props.onBlur}
              aria-invalid={error ? true : undefined}
            />
            <span>
              {text}
              {more ? <span className="option__hint">{more}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}
