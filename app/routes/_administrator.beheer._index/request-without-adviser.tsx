import { Form } from '@remix-run/react'
import { useId } from 'react'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Tag } from '#app/components/tag.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Asked = {
  id: string
  name: string
  place: string | null
  phone: string
  work: string
  dueOn: IsoDate
}

/** A question at the door from a place where nobody works: who calls back? */
export function RequestWithoutAdviser({
  asked,
  advisers,
  today,
}: {
  asked: Asked
  advisers: readonly { id: string; name: string }[]
  today: IsoDate
}) {
  return (
    <Card title={asked.name} aside={asked.dueOn < today ? <Tag kind="late">Te laat</Tag> : null}>
      <Text>{asked.work}</Text>
      <Text quiet>
        {asked.place}, telefoon {asked.phone}. Bellen uiterlijk op {dutchDate(asked.dueOn)}.
      </Text>
      {advisers.length > 0 ? (
        <GiveForm requestId={asked.id} advisers={advisers} />
      ) : (
        <EmptyState title="Er is nog geen bedrijfsadviseur.">
          Nodig er eerst een uit bij{' '}
          <TextLink to={paths.administrator.accounts()}>Accounts</TextLink>.
        </EmptyState>
      )}
    </Card>
  )
}

function GiveForm({
  requestId,
  advisers,
}: {
  requestId: string
  advisers: readonly { id: string; name: string }[]
}) {
  const id = useId()
  return (
    <Form method="post" className="field">
      <input type="hidden" name="requestId" value={requestId} />
      <label className="utrecht-form-label" htmlFor={id}>
        Welke adviseur belt deze werkgever?
      </label>
      <select className="utrecht-select utrecht-select--html-select" id={id} name="adviserId">
        {advisers.map((adviser) => (
          <option key={adviser.id} value={adviser.id}>
            {adviser.name}
          </option>
        ))}
      </select>
      <div className="actions">
        <Button name="intent" value="giveRequest">
          Geef aan deze adviseur
        </Button>
      </div>
    </Form>
  )
}
