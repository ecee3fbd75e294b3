import { Form } from '@remix-run/react'
import { useId } from 'react'
import { Button } from './button.tsx'

/** Gives what one person has to a colleague: a choice and a button, or a sentence when there is nobody. */
export function HandOverForm({
  from,
  what,
  colleagues,
}: {
  from: string
  what: string
  colleagues: readonly { id: string; name: string }[]
}) {
  const id = useId()
  if (colleagues.length === 0)
    return <p className="meta">Er is nog niemand die {what} kan overnemen.</p>
  return (
    <Form method="post" className="field">
      <input type="hidden" name="from" value={from} />
      <label className="utrecht-form-label" htmlFor={id}>
        Draag {what} over aan
      </label>
      <select className="utrecht-select utrecht-select--html-select" id={id} name="to">
        {colleagues.map((colleague) => (
          <option key={colleague.id} value={colleague.id}>
            {colleague.name}
          </option>
        ))}
      </select>
      <div className="actions">
        <Button name="intent" value="handOver">
          Overdragen
        </Button>
      </div>
    </Form>
  )
}
