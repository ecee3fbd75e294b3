import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
}

type DataTableProps<Row> = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/*
 * Named roles: a browser forgets that a table is one when its cells become blocks on a narrow screen.
 */
const TABLE = { role: 'table' } as const
const GROUP = { role: 'rowgroup' } as const
const ROW = { role: 'row' } as const
const CELL = { role: 'cell' } as const
const ROW_HEAD = { role: 'rowheader' } as const
const COLUMN_HEAD = { role: 'columnheader' } as const

/** A table; the first column names the row. On a narrow screen each row becomes a card with the headers as labels. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
}: DataTableProps<Row>) {
  return (
    <div className="table">
      <table className="utrecht-table" {...TABLE}>
        <caption className={captionHidden ? 'visually-hidden' : 'utrecht-table__caption'}>
          {caption}
        </caption>
        <thead {...GROUP}>
          <tr {...ROW}>
            {columns.map(({ key, header, numeric }) => (
              <th className={headClass(numeric)} key={key} scope="col" {...COLUMN_HEAD}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...GROUP}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...ROW}>
              {columns.map((column, position) => (
                <Cell column={column} first={position === 0} key={column.key} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  if (first) {
    return (
      <th className="table__row-head" scope="row" {...ROW_HEAD}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td className={cellClass(column.numeric)} data-label={column.header} {...CELL}>
      {column.cell(row)}
    </td>
  )
}

function headClass(numeric = false): string {
  const base = 'utrecht-table__header-cell'
  return numeric ? `${base} utrecht-table__header-cell--numeric-column` : base
}

function cellClass(numeric = false): string {
  const base = 'utrecht-table__cell'
  return numeric ? `${base} utrecht-table__cell--numeric-column` : base
}
