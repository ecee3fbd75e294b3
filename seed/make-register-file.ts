import { COLUMN_NAMES, type ColumnName } from '#app/domain/register/columns.ts'
import { csvLine } from '#app/domain/register/csv-line.ts'

/** A row of a register file as a sender writes it, by the names of its columns. */
export type MadeRow = Partial<Record<ColumnName, string>>

/** The text of a register file of these rows, with only the columns that are used, in the documented order. */
export function makeRegisterFile(
  rows: readonly MadeRow[],
  { delimiter = ';' }: { delimiter?: ';' | ',' } = {},
): string {
  const columns = COLUMN_NAMES.filter((name) => rows.some((row) => row[name] !== undefined))
  const lines = rows.map((row) => columns.map((name) => row[name] ?? ''))
  return [columns, ...lines].map((cells) => `${csvLine(cells, delimiter)}\r\n`).join('')
}
