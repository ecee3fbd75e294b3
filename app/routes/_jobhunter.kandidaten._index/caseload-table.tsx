import { Form, useLocation } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Tag } from '#app/components/tag.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

export type CaseloadRow = {
  id: string
  code: string
  name: string
  /** What is needed, first what comes first; none when nothing is. */
  needs: readonly string[]
  standing: string
  confirmedOn: IsoDate | null
  stale: boolean
}

/** The people of a caseload, with a box for each whose profile still holds and one button for all of them. */
export function CaseloadTable({ rows }: { rows: readonly CaseloadRow[] }) {
  // after a press the boxes are empty again
  const { key } = useLocation()
  return (
    <Form method="post" className="form">
      <DataTable
        key={key}
        caption="Uw kandidaten"
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: 'Naam', cell: Who },
          { key: 'needs', header: 'Nodig', cell: Needs },
          { key: 'standing', header: 'Stand', cell: ({ standing }) => standing },
          { key: 'confirmed', header: 'Laatst bevestigd', cell: Confirmed },
          { key: 'box', header: 'Bevestigen', cell: Box },
        ]}
      />
      <FormActions>
        <SubmitButton kind="secondary">Van de gekozen mensen klopt het profiel nog</SubmitButton>
      </FormActions>
    </Form>
  )
}

function Who({ id, name, code }: CaseloadRow) {
  return (
    <>
      <TextLink to={paths.jobhunter.candidate(id)}>{name}</TextLink>
      <span className="meta line">{code}</span>
    </>
  )
}

function Needs({ needs }: CaseloadRow) {
  const [next, ...others] = needs
  if (!next) return <span className="meta">Nu niets</span>
  return (
    <ul className="plain-list">
      <li>
        <strong>{next}</strong>
      </li>
      {others.map((other) => (
        <li className="meta" key={other}>
          {other}
        </li>
      ))}
    </ul>
  )
}

function Confirmed({ confirmedOn, stale }: CaseloadRow) {
  if (!confirmedOn) return <span className="meta">Nog niet</span>
  return (
    <>
      <span className="line">{dutchDate(confirmedOn)}</span>
      {stale ? <Tag kind="late">Ouder dan 90 dagen</Tag> : null}
    </>
  )
}

function Box({ id, name }: CaseloadRow) {
  return (
    <label className="option row-box">
      <input className="utrecht-checkbox" type="checkbox" name="kandidaat" value={id} />
      <span>
        Klopt nog<span className="visually-hidden"> van {name}</span>
      </span>
    </label>
  )
}
