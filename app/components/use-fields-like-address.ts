import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Another address has other filters, while the fields on the page stay the same and keep their focus: this sets
 * those inside the box as the address says. `usual` is the choice of a group of buttons that the address leaves
 * out. Boxes to tick look after themselves.
 */
export function useFieldsLikeAddress(usual: Record<string, string>): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null)
  const usualChoices = useRef(usual)
  const { search } = useLocation()
  useEffect(() => {
    const query = new URLSearchParams(search)
    const wanted = (name: string) => query.get(name) ?? usualChoices.current[name] ?? ''
    for (const field of box.current?.querySelectorAll('input, select') ?? []) {
      if (field instanceof HTMLSelectElement) chooseIn(field, wanted(field.name))
      else if (field instanceof HTMLInputElement) fill(field, wanted(field.name))
    }
  }, [search])
  return box
}

function chooseIn(field: HTMLSelectElement, value: string): void {
  field.value = value
  if (field.selectedIndex < 0) field.value = ''
}

function fill(field: HTMLInputElement, value: string): void {
  if (field.type === 'checkbox') return
  if (field.type === 'radio') field.checked = field.value === value
  else field.value = value
}
