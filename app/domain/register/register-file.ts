import { BSN_MASK, maskBsn } from './bsn.ts'
import { type ColumnName, columnOf } from './columns.ts'
import { csvLine } from './csv-line.ts'
import type { FileRefusal } from './sentences.ts'

/** A row as it stands in the file: the line it begins on, and its cells. */
export type RawRow = { line: number; cells: readonly string[] }

export type Heading = {
  header: readonly string[]
  columns: readonly (ColumnName | 'bsn' | null)[]
  /** Heads of columns that are not read, as far as they have a name. */
  unknownColumns: readonly string[]
}

export type RegisterFile = Heading & { delimiter: ';' | ','; rows: readonly RawRow[] }

const BYTE_ORDER_MARK = '\ufeff'
const NOT_TESTED: readonly (ColumnName | 'bsn' | null | undefined)[] = [
  'telefoon',
  'geboortedatum',
  'status_vanaf',
  'status_tot',
  'beschikbaar_vanaf',
  'loonwaarde_gemeten_op',
  'doelgroep_op',
]

/** What the columns of the top row stand for, or why it is not the top row of a register file. */
export function readHeading(header: readonly string[]): Heading | FileRefusal {
  const columns = header.map(columnOf)
  const known = columns.filter((column) => column !== null && column !== 'bsn')
  if (known.length === 0) return 'notARegisterFile'
  if (new Set(known).size < known.length) return 'columnTwice'
  if (!known.includes('referentie')) return 'noReferenceColumn'
  const unknownColumns = header.filter((name, at) => columns[at] === null && name.trim() !== '')
  return { header, columns, unknownColumns: unknownColumns.map((name) => maskBsn(name.trim())) }
}

/** The delimiter of a file, by which of the two its top row has most outside quotes. */
export function delimiterOf(text: string): ';' | ',' {
  const [top = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  return top.split(',').length > top.split(';').length ? ',' : ';'
}

/** A file of these rows that can be corrected and read again, in which no BSN can be read. */
export function fileOfRefusedRows(file: RegisterFile, rows: readonly RawRow[]): string {
  const lines = rows.map(({ cells }) => csvLine(maskedCells(file, cells), file.delimiter))
  return `${BYTE_ORDER_MARK}${[csvLine(file.header, file.delimiter), ...lines].join('\r\n')}\r\n`
}

function maskedCells({ header, columns }: RegisterFile, cells: readonly string[]): string[] {
  const isWhole = cells.length === header.length
  return cells.map((cell, at) => {
    if (isWhole && columns[at] === 'bsn') return cell.trim() === '' ? '' : BSN_MASK
    return isWhole && NOT_TESTED.includes(columns[at]) ? cell : maskBsn(cell)
  })
}
