import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ACCOUNT_STATUS_NAMES } from '#app/domain/access/sentences.ts'
import type { AccountStatus } from '#app/domain/access/statuses.ts'
import { Button } from './button.tsx'
import { type Column, DataTable } from './data-table.tsx'
import { Stack } from './page.tsx'
import { Text } from './text.tsx'

export type PersonInTable = { id: string; name: string; email: string; status: AccountStatus }

/** People with an account, with for each a new link, taking it back, and ending the account. `more` comes before ending. */
export function PeopleTable<Person extends PersonInTable>({
  caption,
  people,
  columns = [],
  more,
}: {
  caption: string
  people: readonly Person[]
  columns?: readonly Column<Person>[]
  more?: (person: Person) => ReactNode
}) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: 'Naam', cell: ({ name }) => name },
        { key: 'email', header: 'E-mail', cell: ({ email }) => email },
        ...columns,
        { key: 'status', header: 'Account', cell: ({ status }) => ACCOUNT_STATUS_NAMES[status] },
        {
          key: 'actions',
          header: 'Acties',
          cell: (person) => <PersonActions person={person} more={more?.(person)} />,
        },
      ]}
    />
  )
}

function PersonActions({ person, more }: { person: PersonInTable; more: ReactNode }) {
  return (
    <details className="person-actions">
      <summary>
        Regelen<span className="visually-hidden"> voor {person.name}</span>
      </summary>
      <Stack tight>
        <Form method="post">
          <input type="hidden" name="accountId" value={person.id} />
          <div className="actions">
            <Button name="intent" value="newLink">
              {person.status === 'active' ? 'Nieuw wachtwoord' : 'Nieuwe link'}
            </Button>
            {person.status === 'invited' ? (
              <Button kind="subtle" name="intent" value="revoke">
                Link intrekken
              </Button>
            ) : null}
          </div>
        </Form>
        {more}
        <Form method="post">
          <input type="hidden" name="accountId" value={person.id} />
          <Text quiet>Als u het account beëindigt, kan {person.name} niet meer inloggen.</Text>
          <Button kind="danger" name="intent" value="end">
            Account beëindigen
          </Button>
        </Form>
      </Stack>
    </details>
  )
}
