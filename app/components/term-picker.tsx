import { useState } from 'react'
import {
  describedBy,
  type FieldBinding,
  type FieldText,
  typedList,
} from '#app/forms/field-binding.ts'
import type { Term } from '#app/forms/field-messages.ts'
import { SEARCH_BUTTON, searchField, type TermKind } from '#app/forms/picker-search.ts'
import { FieldSet } from './field-frame.tsx'
import { TermCombobox } from './term-combobox.tsx'
import { useHydrated } from './use-hydrated.ts'

type TermPickerProps = FieldBinding &
  FieldText & {
    kind: TermKind
    labelOf: (code: string) => string
    /** Hears of each word that is added, for what depends on it. */
    onAdd?: (term: Term) => void
  }

/**
 * Words of the vocabulary, chosen by typing a few letters. What is chosen are ticked boxes named `name`; untick to
 * take one out. Without JavaScript "Zoek" sends the form and `readForm` gives the words found.
 */
export function TermPicker(props: TermPickerProps) {
  const { name, label, hint, error, optional, kind, labelOf, found } = props
  const id = props.id ?? name
  const hydrated = useHydrated()
  const [added, setAdded] = useState<Term[]>([])
  const saved = typedList(props.typed).map((code) => ({ code, label: labelOf(code) }))
  const chosen = [...saved, ...added.filter(({ code }) => !saved.some((one) => one.code === code))]
  const offered = (found ?? []).filter(({ code }) => !chosen.some((one) => one.code === code))

  return (
    <FieldSet id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className="picker">
        <div className="picker__chosen">
          {chosen.map((term) => (
            <TermBox checked key={term.code} name={name} term={term} />
          ))}
          {offered.map((term) => (
            <TermBox key={term.code} name={name} term={term} />
          ))}
        </div>
        {found?.length === 0 ? <p role="status">{NOTHING_FOUND}</p> : null}
        <div className="picker__search">
          {hydrated ? (
            <TermCombobox
              describedBy={describedBy(id, hint, error)}
              id={id}
              kind={kind}
              label={label}
              onChoose={(term) => {
                setAdded((before) => [...before, term])
                props.onAdd?.(term)
              }}
            />
          ) : (
            <PlainSearch
              id={id}
              kind={kind}
              label={label}
              name={name}
              searched={found !== undefined}
            />
          )}
        </div>
      </div>
    </FieldSet>
  )
}

function TermBox({ term, name, checked = false }: { term: Term; name: string; checked?: boolean }) {
  return (
    <label className="option">
      <input
        className="utrecht-checkbox"
        defaultChecked={checked}
        name={name}
        type="checkbox"
        value={term.code}
      />
      <span>{term.label}</span>
    </label>
  )
}

/** The search of a picker without JavaScript: its button sends the form, and the words found come back with it. */
export function PlainSearch({
  id,
  kind,
  label,
  name,
  searched,
}: {
  id: string
  kind: TermKind
  label: string
  name: string
  searched: boolean
}) {
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: after a search the page comes back here, not at its top
        autoFocus={searched}
        aria-label={`${label}: typ een paar letters`}
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        name={searchField(name)}
        type="text"
      />
      <button
        className="utrecht-button utrecht-button--secondary-action"
        name={SEARCH_BUTTON}
        type="submit"
        value={`${kind}:${name}`}
      >
        Zoek
      </button>
    </>
  )
}

const NOTHING_FOUND = 'Geen woord gevonden. Probeer een ander woord.'
