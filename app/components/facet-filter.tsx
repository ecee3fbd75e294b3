import { Form, useLocation, useSubmit } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { TextLink } from './text-link.tsx'

export type FacetOption = { value: string; label: string; count: number; checked: boolean }

const CHOICES = ['checkbox', 'radio']

/** The filters of a list: a GET form, so every selection has its own address. With JavaScript a choice works at once. */
export function FilterForm({ label, children }: { label: string; children: ReactNode }) {
  const submit = useSubmit()
  const { pathname, search } = useLocation()
  return (
    <Form
      aria-label={label}
      method="get"
      preventScrollReset
      onChange={(event) => {
        const field: EventTarget = event.target
        const isChoice = field instanceof HTMLInputElement && CHOICES.includes(field.type)
        if (isChoice) submit(event.currentTarget, { preventScrollReset: true })
      }}
    >
      {children}
      <div className="actions filter-actions">
        <Button>Toon resultaten</Button>
        {search === '' ? null : <TextLink to={pathname}>Wis alle filters</TextLink>}
      </div>
    </Form>
  )
}

type FacetFilterProps = {
  legend: string
  name: string
  options: readonly FacetOption[]
  open?: boolean
  /** What stands below the values, such as how to find the others. */
  note?: string
}

/** One filter with its counts, folded unless `open` or something in it is chosen. Put these in a `FilterForm`. */
export function FacetFilter({ legend, name, options, open = false, note }: FacetFilterProps) {
  const chosen = options.filter(({ checked }) => checked).length
  return (
    <details className="facet" open={open || chosen > 0}>
      <summary>
        <span>
          {legend}
          {chosen > 0 ? ` (${chosen} gekozen)` : null}
        </span>
        <Icon name="down" />
      </summary>
      <fieldset className="utrecht-form-fieldset">
        <legend className="visually-hidden">{legend}</legend>
        <div className="options">
          {options.map((option) => (
            <Option key={option.value} name={name} option={option} />
          ))}
        </div>
        {note ? <p className="meta">{note}</p> : null}
      </fieldset>
    </details>
  )
}

function Option({ name, option }: { name: string; option: FacetOption }) {
  const { value, label, count, checked } = option
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // another address may have other filters, while the box stays the same
    if (box.current) box.current.checked = checked
  }, [checked])
  return (
    <label className="option">
      <input
        className="utrecht-checkbox"
        defaultChecked={checked}
        name={name}
        ref={box}
        type="checkbox"
        value={value}
      />
      <span>{label}</span>
      <span className="option__count">
        {count}
        <span className="visually-hidden"> kandidaten</span>
      </span>
    </label>
  )
}
