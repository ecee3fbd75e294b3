import type { Parsed } from './cell.ts'
import type { ColumnName } from './columns.ts'
import type { RowRefusal } from './sentences.ts'

/** The filled cells of one row. */
export type Cells = ReadonlyMap<ColumnName, string>
export type CellRefusal = { column: ColumnName | 'bsn'; because: RowRefusal }

/** Reads the cells of one row, and keeps why some cannot be read. */
export type RowReader = {
  /** What a column says; undefined when it is empty or cannot be read. */
  read<Value>(column: ColumnName, parse: (text: string) => Parsed<Value>): Value | undefined
  has(column: ColumnName): boolean
  refuse(column: ColumnName | 'bsn', because: RowRefusal): void
  refusals: readonly CellRefusal[]
}

export function rowReader(cells: Cells): RowReader {
  const refusals: CellRefusal[] = []
  return {
    refusals,
    has: (column) => cells.has(column),
    refuse: (column, because) => refusals.push({ column, because }),
    read: (column, parse) => {
      const text = cells.get(column)
      if (text === undefined) return undefined
      const cell = parse(text)
      if (cell.ok) return cell.value
      refusals.push({ column, because: cell.because })
      return undefined
    },
  }
}
