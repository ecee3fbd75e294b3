/** One line of a CSV file, with quotes only where they are needed. */
export function csvLine(cells: readonly string[], delimiter: ';' | ','): string {
  return cells
    .map((cell) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter)
}

function needsQuotes(cell: string): boolean {
  return /[";,\r\n]|^\s|\s$/.test(cell)
}
