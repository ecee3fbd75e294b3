import { rm, writeFile } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'

const READ_BY_OWNER_ONLY = 0o600

/** Where the refused rows of a file go: beside it, as `<name>.geweigerd.csv`. */
export function refusedPathOf(file: string): string {
  return join(dirname(file), `${parse(file).name}.geweigerd.csv`)
}

/** Writes refused rows, to be read by their owner only. False when that is not possible there. */
export async function keepRefusedRows(path: string, text: string): Promise<boolean> {
  try {
    // A file that stands there may be open to others, and would stay so.
    await rm(path, { force: true })
    await writeFile(path, text, { mode: READ_BY_OWNER_ONLY, flag: 'wx' })
    return true
  } catch {
    return false
  }
}
