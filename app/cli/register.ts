import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { importForSender } from '#app/use-cases/import-for-sender.ts'
import type { Services } from '#app/use-cases/services.ts'
import { keepRefusedRows, refusedPathOf } from './refused-rows.ts'
import { openRegisterProgress } from './register-progress.ts'
import { asJson, tellReport } from './register-report.ts'
import { withServices } from './with-services.ts'

const USAGE = `Zo gebruikt u deze opdracht:
  npm run register -- BESTAND --sender NAAM [--dry-run] [--json]
NAAM is een gemeente of UWV. Met --dry-run ziet u wat er zou gebeuren en verandert er niets.`

/** Reads a register file into the portal; opens the services it needs. */
export async function register(words: string[]): Promise<number> {
  const asked = readWords(words)
  if (!asked) {
    console.error(USAGE)
    return 2
  }
  return withServices(({ services }) => registerCommand(words, services))
}

/**
 * `register BESTAND --sender NAAM [--dry-run] [--json]`. Exit code 0 when the file was read, also when rows were
 * refused; 1 when nothing was done; 2 when the words are not understood.
 */
export async function registerCommand(args: string[], services: Services): Promise<number> {
  const asked = readWords(args)
  if (!asked) {
    console.error(USAGE)
    return 2
  }
  const bytes = await readBytes(asked.file)
  if (!bytes) {
    console.error('Dit bestand kunnen wij niet openen. Kijk de naam en de map na.')
    return 1
  }
  const progress = openRegisterProgress(asked.json)
  const { sender: senderName, dryRun } = asked
  const done = await importForSender(services, {
    senderName,
    bytes,
    dryRun,
    onProgress: progress.tell,
  }).finally(progress.close)
  if (!done.ok) {
    const known = done.known.length > 0 ? ` Wij kennen: ${done.known.join(', ')}.` : ''
    console.error(`Deze aanleverende partij kennen wij niet. Noem een gemeente of UWV.${known}`)
    return 1
  }
  const { report } = done
  if (asked.json) console.log(JSON.stringify(asJson(report)))
  else tellReport(done, dryRun)
  if (!report.ok) return 1
  if (report.refusedFile === null || dryRun) return 0
  const path = refusedPathOf(asked.file)
  const isKept = await keepRefusedRows(path, report.refusedFile)
  const tell = asked.json ? console.error : console.log
  tell(
    isKept
      ? `De geweigerde rijen staan in ${path}. Verbeter ze en lever dat bestand opnieuw aan.`
      : `De geweigerde rijen konden niet worden bewaard in ${path}.`,
  )
  return 0
}

type Asked = { file: string; sender: string; dryRun: boolean; json: boolean }

function readWords(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sender: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0 || !values.sender) return null
    return { file, sender: values.sender, dryRun: values['dry-run'], json: values.json }
  } catch {
    return null // an option that is not there: the usage says which are
  }
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch {
    return null // not there, a folder, or not ours to read: the sentence fits all three
  }
}
