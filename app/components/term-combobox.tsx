import { type KeyboardEvent, useState } from 'react'
import type { Term } from '#app/forms/field-messages.ts'
import type { TermKind } from '#app/forms/picker-search.ts'
import { useTermSuggestions } from './use-term-suggestions.ts'

type TermComboboxProps = {
  id: string
  kind: TermKind
  label: string
  describedBy: { 'aria-describedby'?: string; 'aria-invalid'?: true }
  onChoose: (term: Term) => void
}

/** The text box with suggestions of `TermPicker`: arrows to go through them, Enter to choose, Escape to close. */
export function TermCombobox({ id, kind, label, describedBy, onChoose }: TermComboboxProps) {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const { terms, looking } = useTermSuggestions(kind, typed)
  const open = terms.length > 0
  const listId = `${id}-suggesties`

  function choose(term: Term | undefined) {
    if (!term) return
    onChoose(term)
    setTyped('')
    setActive(-1)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!KEYS.includes(event.key)) return
    // Enter must not send the form while someone is choosing words
    event.preventDefault()
    if (event.key === 'Enter') choose(terms[active] ?? terms[0])
    else if (event.key === 'Escape') setTyped('')
    else setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, terms.length))
  }

  return (
    <div className="picker__box">
      <input
        {...describedBy}
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={open}
        aria-label={`${label}: typ een paar letters`}
        autoComplete="off"
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        onBlur={() => setTyped('')}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        placeholder="Typ een paar letters"
        role="combobox"
        type="text"
        value={typed}
      />
      <span className="visually-hidden" role="status">
        {status(typed, looking, terms.length)}
      </span>
      <Suggestions active={active} choose={choose} id={listId} label={label} terms={terms} />
    </div>
  )
}

function Suggestions({
  id,
  label,
  terms,
  active,
  choose,
}: {
  id: string
  label: string
  terms: readonly Term[]
  active: number
  choose: (term: Term) => void
}) {
  return (
    <div
      aria-label={`${label}: suggesties`}
      className="utrecht-listbox utrecht-listbox--html-div"
      hidden={terms.length === 0}
      id={id}
      role="listbox"
    >
      {terms.map((term, position) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
        <div
          aria-selected={position === active}
          className={
            position === active
              ? 'utrecht-listbox__option utrecht-listbox__option--active'
              : 'utrecht-listbox__option'
          }
          id={`${id}-${position}`}
          key={term.code}
          onClick={() => choose(term)}
          // the text box would lose its focus before the click counts
          onMouseDown={(event) => event.preventDefault()}
          role="option"
          tabIndex={-1}
        >
          {term.label}
        </div>
      ))}
    </div>
  )
}

function status(typed: string, looking: boolean, count: number): string {
  if (typed === '' || looking) return ''
  if (count === 0) return 'Geen woord gevonden. Probeer een ander woord.'
  return count === 1 ? '1 suggestie' : `${count} suggesties`
}

/** Goes round: after the last comes the first. */
function moved(active: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1
  return active === -1 && by === -1 ? count - 1 : (active + by + count) % count
}

const KEYS = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']
