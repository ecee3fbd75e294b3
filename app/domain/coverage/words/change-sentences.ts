import { addDays, dutchDate } from '#app/domain/primitives.ts'
import { changedLines, hasSameAmounts, type LineChange } from '../coverage-differs.ts'
import type { EmployerCoverage, EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import type { VersionCause } from '../version-cause.ts'
import {
  amountOf,
  amountWords,
  NOW_CONFIRMED,
  NOW_POSSIBLE,
  nounOf,
  paidLater,
  periodWords,
} from './change-words.ts'

/** What is said of one instrument that changed. */
export type ChangeSentence = { instrument: Instrument; text: string }

/**
 * What is now certain, and what no longer is, in the words for the employer: risk first. Compares only what an employer
 * may read, so it cannot tell a ground, a benefit or a reason.
 */
export function changeSentences(
  before: EmployerCoverage,
  after: EmployerCoverage,
): ChangeSentence[] {
  return changedLines(before, after).flatMap((change) => {
    const line = change.after ?? change.before
    const text = sentenceOf(change)
    return line && text ? [{ instrument: line.instrument, text }] : []
  })
}

/** All of it in one text, with what it came of as far as an employer may know that. */
export function changeInWords(
  before: EmployerCoverage,
  after: EmployerCoverage,
  cause: VersionCause,
): string {
  const told = changeSentences(before, after).map(({ text }) => text)
  return [
    ...openingOf(before, after, cause),
    ...(told.length > 0 ? told : ['De dekking is opnieuw berekend.']),
  ].join(' ')
}

/** Only who read both outcomes of the measuring reads that it was done. */
function openingOf(
  before: EmployerCoverage,
  after: EmployerCoverage,
  { because, changed }: VersionCause,
): string[] {
  switch (because) {
    case 'ruleChanged':
      return ['De regels zijn veranderd.']
    case 'employerChose':
      return ['Uw keuze is verwerkt.']
    case 'factChanged': {
      const isMeasured = changed.includes('wageValue')
      const wasOpen = before.branches.length > 0 && after.branches.length === 0
      return isMeasured && wasOpen ? ['De meting is gedaan.'] : []
    }
  }
}

function sentenceOf({ before, after }: LineChange): string | null {
  const line = after ?? before
  if (!line) return null
  const was = before?.certainty ?? 'unknown'
  switch (after?.certainty ?? 'unknown') {
    case 'confirmed':
      return before && was === 'confirmed'
        ? still(before, line)
        : NOW_CONFIRMED[line.instrument](line)
    case 'expected':
      return nowExpected(before, line)
    case 'notApplicable':
      return was === 'confirmed'
        ? `${capital(nounOf(line))} geldt niet meer.`
        : `${capital(nounOf(line))} geldt niet bij dit voorstel.`
    case 'unknown':
      return `Of ${nounOf(line)} geldt, weten wij nu niet. Uw adviseur vraagt het na.`
  }
}

function still(before: EmployerLine, after: EmployerLine): string | null {
  const noun = nounOf(after)
  const { from, until } = after
  if (until !== null && (before.until === null || until < before.until)) {
    return `${capital(noun)} geldt niet meer vanaf ${dutchDate(addDays(until, 1))}.`
  }
  if (before.until !== until) {
    return until === null
      ? `${capital(noun)} heeft geen einddatum meer.`
      : `${capital(noun)} geldt langer: tot en met ${dutchDate(until)}.`
  }
  if (before.from !== from) return `${capital(noun)} geldt nu${periodWords(after)}.`
  return hasSameAmounts(before, after) ? null : `${recounted(after)}${amountWords(after)}`
}

function nowExpected(before: EmployerLine | undefined, after: EmployerLine): string | null {
  const noun = nounOf(after)
  if (before?.certainty === 'confirmed') {
    return `${capital(noun)} is niet meer zeker. Uw adviseur vraagt het na.`
  }
  const isNew = before?.certainty !== 'expected'
  if (isNew || before.from !== after.from || before.until !== after.until) {
    const possible = NOW_POSSIBLE[after.instrument]?.(after)
    return (
      possible ??
      `${capital(noun)} geldt waarschijnlijk${periodWords(after)}. Dat is nog niet zeker.`
    )
  }
  if (hasSameAmounts(before, after)) return null
  const amount = amountOf(after)
  return amount === null
    ? recounted(after)
    : `${recounted(after)} Naar verwachting is dat ${amount}.${paidLater(after)}`
}

function recounted(line: EmployerLine): string {
  return `Het bedrag van ${nounOf(line)} is opnieuw berekend.`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
