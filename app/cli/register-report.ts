import { refusalSentence } from '#app/domain/register/refusal-sentence.ts'
import { runSentence } from '#app/domain/register/sentences.ts'
import type { ImportReport } from '#app/use-cases/import-register.ts'

type RefusalInWords = { line: number; column: string | null; because: string }
export type ReportAsJson = {
  read: number
  new: number
  changed: number
  unchanged: number
  refused: number
  refusals: RefusalInWords[]
}

/** What the command prints with `--json`: counts and sentences, never a value from the file. */
export function asJson(report: ImportReport): ReportAsJson {
  if (!report.ok) {
    const { line, because } = report
    const refusals = [{ line, column: null, because: runSentence(because) }]
    return { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, refusals }
  }
  const { read, new: added, changed, unchanged, refused } = report
  return { read, new: added, changed, unchanged, refused, refusals: refusalsOf(report) }
}

/** The same for people. */
export function tellReport(
  { sender, report }: { sender: { name: string; isNew: boolean }; report: ImportReport },
  dryRun: boolean,
): void {
  if (!report.ok) {
    console.error(runSentence(report.because))
    return
  }
  if (dryRun) console.log('Dit is een proef: er is niets veranderd.')
  if (sender.isNew) console.log(`Nieuwe aanleverende partij: ${sender.name}.`)
  const { read, new: added, changed, unchanged, refused } = report
  console.log(
    `Gelezen: ${read}. Nieuw: ${added}. Veranderd: ${changed}. Hetzelfde: ${unchanged}. Geweigerd: ${refused}.`,
  )
  if (report.unknownColumns.length > 0) {
    console.log(`Niet gelezen kolommen: ${report.unknownColumns.join(', ')}.`)
  }
  for (const { line, column, because } of refusalsOf(report)) {
    console.log(`Regel ${line}${column ? `, kolom ${column}` : ''}: ${because}`)
  }
}

function refusalsOf({ refusals }: Extract<ImportReport, { ok: true }>): RefusalInWords[] {
  return refusals.map((refusal) => ({ ...refusal, because: refusalSentence(refusal) }))
}
