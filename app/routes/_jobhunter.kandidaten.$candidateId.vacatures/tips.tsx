import { Form } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Section } from '#app/components/page.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { dutchDate } from '#app/domain/primitives.ts'
import type { FlagInWords } from './flag-in-words.ts'

/** The tips that were given for this person, with the adviser's answer; an open one can be taken back. */
export function Tips({ tips }: { tips: readonly FlagInWords[] }) {
  if (tips.length === 0) return null
  return (
    <div id="tips">
      <Section title="Uw tips">
        <DataTable
          caption="Tips voor deze kandidaat"
          captionHidden
          rows={tips}
          rowKey={({ id }) => id}
          columns={[
            { key: 'about', header: 'Vacature', cell: ({ about }) => about },
            { key: 'reason', header: 'Waarom', cell: ({ reason }) => reason },
            { key: 'standing', header: 'Stand', cell: Standing },
            { key: 'withdraw', header: 'Intrekken', cell: Withdraw },
          ]}
        />
      </Section>
    </div>
  )
}

function Standing({ standing, answer, adviser, dueOn }: FlagInWords) {
  return (
    <>
      <span className="line">{standing}</span>
      {answer ? <span className="meta line">{answer}</span> : null}
      {dueOn ? (
        <span className="meta line">
          {adviser} antwoordt uiterlijk {dutchDate(dueOn)}
        </span>
      ) : null}
    </>
  )
}

function Withdraw({ id, about, mayWithdraw }: FlagInWords) {
  if (!mayWithdraw) return <span className="meta">Niet nodig</span>
  return (
    <Form method="post" className="nowrap">
      <HiddenField name="flagId" value={id} />
      <SubmitButton kind="secondary">
        Trek in<span className="visually-hidden">: {about}</span>
      </SubmitButton>
    </Form>
  )
}
