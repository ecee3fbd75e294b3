import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { systemClock } from '#app/adapters/system-clock.ts'
import { coverageAnswer } from '#app/domain/coverage/command/answer.ts'
import type { Fault } from '#app/domain/coverage/command/fault.ts'
import { readCoverageForm } from '#app/domain/coverage/command/read-form.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { coverageRules } from './coverage-rules.ts'

const USAGE = `Zo gebruikt u deze opdracht:
  npm run coverage -- BESTAND.json
  npm run coverage -- -            (leest van standaardinvoer)
  npm run coverage -- rules [--on 2026-07-01] [--json]`

/** Some editors begin a file with it; it says nothing. */
const BYTE_ORDER_MARK = /^\uFEFF/

/**
 * `coverage BESTAND.json`: what covers a placement, as JSON on standard output. Exit code 2 for input that is not of
 * the form or cannot be read, with every fault in JSON. Needs no database.
 */
export async function coverage(words: string[]): Promise<number> {
  const [file, ...rest] = words
  if (file === 'rules') return coverageRules(rest)

  if (file === undefined || rest.length > 0) {
    console.error(USAGE)
    return 2
  }
  const written = await readInput(file)
  if (written === null) {
    const message = `Het bestand ${file} kunnen wij niet openen. Kijk de naam en de map na.`
    return refuse([{ path: '', message }])
  }
  return coverageOf(written, systemClock.today())
}

function coverageOf(written: string, today: IsoDate): number {
  const json = parsed(written)
  if (!json.ok) return refuse([{ path: '', message: 'Dit is geen JSON.' }])
  const read = readCoverageForm(json.value, today)
  if (!read.ok) return refuse(read.faults)
  console.log(JSON.stringify(coverageAnswer(determineCoverage(read.input)), null, 2))
  return 0
}

function refuse(faults: readonly Fault[]): number {
  console.log(JSON.stringify({ faults }, null, 2))
  for (const { path, message } of faults) console.error(path ? `${path}: ${message}` : message)
  return 2
}

async function readInput(file: string): Promise<string | null> {
  if (file === '-') return text(process.stdin)
  try {
    return await readFile(file, 'utf8')
  } catch {
    return null
  }
}

function parsed(written: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(written.replace(BYTE_ORDER_MARK, '')) }
  } catch {
    return { ok: false }
  }
}
