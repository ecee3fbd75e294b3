import type { IsoDate } from '#app/domain/primitives.ts'
import { dutchNumber } from '#app/domain/primitives.ts'
import { type RunEndReason, runSentence } from './sentences.ts'

/** A reading of a register file as people see it, with the day and the time on which it began. */
export type ShownRun = {
  id: string
  sender: string
  status: 'running' | 'done' | 'refused' | 'stopped'
  because: RunEndReason | null
  dryRun: boolean
  read: number
  /** How many rows the file has, as far as that is known. */
  total: number | null
  new: number
  changed: number
  unchanged: number
  refused: number
  startedOn: IsoDate
  startedTime: string
}

/** So long refused rows wait to be corrected; then the portal wipes them. */
export const REFUSED_ROWS_KEPT_DAYS = 28

/** How a reading goes or went, in a line. */
export function runInWords(run: ShownRun): string {
  switch (run.status) {
    case 'running':
      return `Wordt gelezen: ${soFar(run)} tot nu toe`
    case 'done':
      return `${run.dryRun ? 'Proef: ' : ''}${countsInWords(run)}`
    case 'refused':
    case 'stopped':
      return run.because ? runSentence(run.because) : 'Niet gelezen. Er is niets veranderd.'
  }
}

/** '500 van de 7.500 rijen', and the rows alone while nobody knows of how many. */
export function soFar({ read, total }: Pick<ShownRun, 'read' | 'total'>): string {
  return total === null ? rows(read) : `${dutchNumber(read)} van de ${rows(total)}`
}

/** '1 rij', '144 rijen'. */
export function rows(number: number): string {
  return number === 1 ? '1 rij' : `${dutchNumber(number)} rijen`
}

function countsInWords({ new: added, changed, unchanged, refused }: ShownRun): string {
  const [fresh, other, same, wrong] = [added, changed, unchanged, refused].map(dutchNumber)
  return `${fresh} nieuw, ${other} veranderd, ${same} hetzelfde, ${wrong} geweigerd`
}
