import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/page.tsx'
import { Tag } from '#app/components/tag.tsx'
import type { RuleGroup, RuleRow } from '#app/domain/coverage/law/rules-on.ts'
import {
  CHECK_IS_OLD,
  NO_ROWS,
  periodInWords,
} from '#app/domain/coverage/words/rules-page-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'

/** One kind of rule or figure, a row each. */
export function RuleGroupTable({ id, group: { title, rows } }: { id: string; group: RuleGroup }) {
  return (
    <Section title={<span id={id}>{title}</span>}>
      {rows.length === 0 ? (
        <EmptyState title={NO_ROWS} />
      ) : (
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'label', header: 'Wat', cell: ({ label }) => label },
            { key: 'value', header: 'Regel', cell: (row) => <Value row={row} /> },
            { key: 'source', header: 'Geldt, en bron', cell: (row) => <Source row={row} /> },
          ]}
        />
      )}
    </Section>
  )
}

function Value({ row: { value, details, next } }: { row: RuleRow }) {
  return (
    <div className="stack stack--tight">
      <div>{value}</div>
      {details.map(({ term, text }) => (
        <div key={term} className="meta">
          {term}: {text}
        </div>
      ))}
      {next ? (
        <div>
          <strong>Vanaf {dutchDate(next.from)}:</strong> {next.value}
        </div>
      ) : null}
    </div>
  )
}

function Source({ row }: { row: RuleRow }) {
  const { basis, source, checkedOn, isCheckOld } = row
  return (
    <div className="stack stack--tight">
      <div>{periodInWords(row)}</div>
      <a className="utrecht-link utrecht-link--html-a" href={source} rel="noreferrer">
        {basis ?? new URL(source).hostname}
      </a>
      <div className="meta">Nagekeken op {dutchDate(checkedOn)}</div>
      {isCheckOld ? (
        <div>
          <Tag kind="late">{CHECK_IS_OLD}</Tag>
        </div>
      ) : null}
    </div>
  )
}
