import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { decode } from '#app/domain/register/decode.ts'
import {
  delimiterOf,
  type RawRow,
  type RegisterFile,
  readHeading,
} from '#app/domain/register/register-file.ts'
import type { FileRefusal } from '#app/domain/register/sentences.ts'

export type ReadFile =
  | { ok: true; file: RegisterFile }
  | { ok: false; because: FileRefusal; line: number }

const PIECE = 64 * 1024

/**
 * Reads the rows of a register file as they stand in it. Refuses the whole file when it is empty, packed, not a
 * register file, or stops halfway a row: then nobody knows what else is missing.
 */
export async function readRegisterFile(bytes: Uint8Array): Promise<ReadFile> {
  const decoded = decode(bytes)
  if (!decoded.ok) return refused(decoded.because, 1)
  // one kind of line end, also within cells: the parser counts the other kinds otherwise
  const text = decoded.text.replace(/\r\n?/g, '\n')
  const delimiter = delimiterOf(text)
  const parsed = await parseRows(text, delimiter)
  if (!parsed.ok) return refused('truncated', parsed.line)
  const [top, ...rows] = parsed.rows
  if (!top) return refused('empty', 1)
  const heading = readHeading(top.cells)
  if (typeof heading === 'string') return refused(heading, top.line)

  const last = rows.at(-1)
  if (!last) return refused('noRows', top.line)
  if (last.cells.length < top.cells.length && !text.endsWith('\n')) {
    return refused('truncated', last.line)
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return refused('noRows', top.line)
  const width = top.cells.length
  return {
    ok: true,
    file: { ...heading, delimiter, rows: filled.map((row) => withoutEmptyTail(row, width)) },
  }
}

/** The rows of a text; when a quote stays open, the line of the row that it opens in. */
async function parseRows(
  text: string,
  delimiter: ';' | ',',
): Promise<{ ok: true; rows: RawRow[] } | { ok: false; line: number }> {
  const rows: RawRow[] = []
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // kept here, and not passed on: rows before an error would be lost in the stream
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines - linesWithin(cells), cells })
      return null
    },
  })
  try {
    await pipeline(Readable.from(pieces(text)), parser.resume())
    return { ok: true, rows }
  } catch (error) {
    // the one thing that can be wrong with a quoted text when everything else is relaxed
    if (!isOpenQuote(error)) throw error
    const before = rows.at(-1)
    return { ok: false, line: before ? before.line + linesWithin(before.cells) + 1 : 1 }
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
}

/** A cell may run over several lines; a row is named by the line it begins on. */
function linesWithin(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0)
}

function isOpenQuote(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
}

/** A spreadsheet often writes more delimiters than there are columns. */
function withoutEmptyTail(row: RawRow, width: number): RawRow {
  const tail = row.cells.slice(width)
  return tail.every((cell) => cell.trim() === '')
    ? { ...row, cells: row.cells.slice(0, width) }
    : row
}

function refused(because: FileRefusal, line: number): ReadFile {
  return { ok: false, because, line }
}
