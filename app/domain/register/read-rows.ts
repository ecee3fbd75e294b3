import type { IsoDate } from '#app/domain/primitives.ts'
import type { ColumnName } from './columns.ts'
import type { PlaceLookup } from './place-lookup.ts'
import { readRow } from './read-row.ts'
import type { RawRow, RegisterFile } from './register-file.ts'
import type { RegisterRow } from './register-row.ts'
import type { CellRefusal } from './row-reader.ts'
import type { Refusal } from './sentences.ts'

export type ReadRows = { rows: RegisterRow[]; refused: RawRow[]; refusals: Refusal[] }

/** Reads rows one by one; `seen` remembers the references of the rows before these. */
export function readRows(
  file: RegisterFile,
  rows: readonly RawRow[],
  about: { today: IsoDate; findPlace: PlaceLookup; seen: Set<string> },
): ReadRows {
  const result: ReadRows = { rows: [], refused: [], refusals: [] }
  for (const raw of rows) {
    const read = readOne(file, raw, about)
    if (read.ok) {
      result.rows.push(read.row)
      continue
    }
    result.refused.push(raw)
    result.refusals.push(...read.refusals)
  }
  return result
}

function readOne(
  file: RegisterFile,
  raw: RawRow,
  about: { today: IsoDate; findPlace: PlaceLookup; seen: Set<string> },
): { ok: true; row: RegisterRow } | { ok: false; refusals: Refusal[] } {
  const { line } = raw
  if (raw.cells.length !== file.header.length) {
    return { ok: false, refusals: [{ line, column: null, because: 'fieldCount' }] }
  }
  const read = readRow(filledCells(file, raw), {
    ...about,
    holdsBsn: bsnHeadOf(file, raw) !== null,
  })
  if (!read.ok) {
    const named = ({ column, because }: CellRefusal) => ({
      line,
      column: column === 'bsn' ? bsnHeadOf(file, raw) : headOf(file, column),
      because,
    })
    return { ok: false, refusals: read.refusals.map(named) }
  }
  if (about.seen.has(read.row.reference)) {
    return {
      ok: false,
      refusals: [{ line, column: headOf(file, 'referentie'), because: 'referenceTwice' }],
    }
  }
  about.seen.add(read.row.reference)
  return read
}

function filledCells({ columns }: RegisterFile, { cells }: RawRow): Map<ColumnName, string> {
  const filled = new Map<ColumnName, string>()
  columns.forEach((column, at) => {
    const text = (cells[at] ?? '').trim()
    if (column !== null && column !== 'bsn' && text !== '') filled.set(column, text)
  })
  return filled
}

/** The name of a column as it stands in the file, so that people can find it. */
function headOf({ header, columns }: RegisterFile, column: ColumnName): string {
  return header[columns.indexOf(column)]?.trim() ?? column
}

/** The head of the first column for a BSN in which this row has a value; null when there is none. */
function bsnHeadOf({ header, columns }: RegisterFile, { cells }: RawRow): string | null {
  const at = columns.findIndex((column, i) => column === 'bsn' && (cells[i] ?? '').trim() !== '')
  return at < 0 ? null : (header[at] ?? '').trim()
}
