import { Form } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Tag } from '#app/components/tag.tsx'
import type { ListedOrganisation } from '#app/domain/coverage/listed-organisation.ts'
import { CHECK_IS_OLD, periodInWords } from '#app/domain/coverage/words/rules-page-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import type { EndOrganisationFields } from '#app/forms/jobcoach-organisation-fields.ts'
import { EndOrganisationForm } from './end-organisation-form.tsx'

/** A last day that was not accepted, and of which organisation. */
export type RefusedEnd = { id: string; form: RefusedForm<EndOrganisationFields> }

/** Organisations of the list, with where each stands and, while no end is known, a form for its last day. */
export function OrganisationsTable({
  caption,
  organisations,
  refused,
}: {
  caption: string
  organisations: readonly ListedOrganisation[]
  refused: RefusedEnd | null
}) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={organisations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: 'Organisatie', cell: ({ name }) => name },
        { key: 'municipality', header: 'Gemeente', cell: (one) => one.municipalityName },
        {
          key: 'period',
          header: 'Te kiezen',
          cell: (one) => (
            <Period
              organisation={one}
              refused={refused?.id === one.id ? refused.form : undefined}
            />
          ),
        },
        { key: 'source', header: 'Bron', cell: (one) => <Source organisation={one} /> },
      ]}
    />
  )
}

function Period({
  organisation,
  refused,
}: {
  organisation: ListedOrganisation
  refused: RefusedForm<EndOrganisationFields> | undefined
}) {
  const isOpen = organisation.inForceUntil === null
  return (
    <div className="stack stack--tight">
      <div>{periodInWords(organisation)}</div>
      {isOpen || refused ? (
        <EndOrganisationForm organisation={organisation} refused={refused} />
      ) : null}
    </div>
  )
}

function Source({ organisation }: { organisation: ListedOrganisation }) {
  const { id, name, source, checkedOn, isCheckOld } = organisation
  return (
    <div className="stack stack--tight">
      <div>{isWebAddress(source) ? <WebAddress address={source} /> : source}</div>
      <div className="meta">Nagekeken op {dutchDate(checkedOn)}</div>
      {isCheckOld ? (
        <>
          <div>
            <Tag kind="late">{CHECK_IS_OLD}</Tag>
          </div>
          <Form method="post">
            <HiddenField name="id" value={id} />
            <SubmitButton kind="secondary" name="intent" value="recheck">
              Ik keek het vandaag na<span className="visually-hidden">: {name}</span>
            </SubmitButton>
          </Form>
        </>
      ) : null}
    </div>
  )
}

function WebAddress({ address }: { address: string }) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={address} rel="noreferrer">
      {new URL(address).hostname}
    </a>
  )
}

function isWebAddress(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source)
}
