import { addDays, dutchDate } from '#app/domain/primitives.ts'
import { changedLines, haveMonthsChanged, type LineChange } from '../coverage-differs.ts'
import type { EmployerCoverage, EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import type { VersionCause } from '../version-cause.ts'
import { NOW_CONFIRMED, NOW_POSSIBLE, nounOf, periodWords } from './change-words.ts'
import { changedAmountWords } from './changed-amount.ts'

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
    ...(told.length > 0 ? told : [changedOtherwise(before, after)]),
  ].join(' ')
}

/** Where no line reads otherwise: what does. After a measuring others have still to decide what it means. */
function changedOtherwise(before: EmployerCoverage, after: EmployerCoverage): string {
  if (isMeasuringOver(before, after)) {
    return 'Zodra daarover is beslist, leest u hier wat dat betekent voor de subsidie en de no-riskpolis.'
  }
  return haveMonthsChanged(before, after)
    ? 'Wat u zelf betaalt, is opnieuw berekend.'
    : 'De dekking is opnieuw berekend.'
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
      return isMeasured && isMeasuringOver(before, after) ? ['De meting is gedaan.'] : []
    }
  }
}

function isMeasuringOver(before: EmployerCoverage, after: EmployerCoverage): boolean {
  return before.branches.length > 0 && after.branches.length === 0
}

function sentenceOf({ before, after }: LineChange): string | null {
  const line = after ?? before
  if (!line) return null
  switch (after?.certainty ?? 'unknown') {
    case 'confirmed':
    case 'expected':
      return sentenceOfHolding(before, line)
    case 'notApplicable':
      return before?.isGranted
        ? `${capital(nounOf(line))} geldt niet meer.`
        : `${capital(nounOf(line))} geldt niet bij dit voorstel.`
    case 'unknown':
      return `Of ${nounOf(line)} geldt, weten wij nu niet. Uw adviseur vraagt het na.`
  }
}

/** A right is granted by a decision or by the facts, also while the figures for its amount are not published. */
function sentenceOfHolding(before: EmployerLine | undefined, after: EmployerLine): string | null {
  if (!after.isGranted) return nowExpected(before, after)
  return before?.isGranted ? still(before, after) : NOW_CONFIRMED[after.instrument](after)
}

function still(before: EmployerLine, after: EmployerLine): string | null {
  const noun = capital(nounOf(after))
  const { from, until } = after
  if (until !== null && (before.until === null || until < before.until)) {
    return `${noun} geldt niet meer vanaf ${dutchDate(addDays(until, 1))}.`
  }
  if (before.until !== until) {
    return until === null
      ? `${noun} geldt nu zolang het werk duurt.`
      : `${noun} geldt langer: tot en met ${dutchDate(until)}.`
  }
  if (before.from !== from) return `${noun} geldt nu${periodWords(after)}.`
  return changedAmountWords(before, after)
}

function nowExpected(before: EmployerLine | undefined, after: EmployerLine): string | null {
  const noun = capital(nounOf(after))
  if (before?.isGranted) return `${noun} is niet meer zeker. Uw adviseur vraagt het na.`
  const isNew = before?.certainty !== 'expected'
  if (isNew || before.from !== after.from || before.until !== after.until) {
    const possible = NOW_POSSIBLE[after.instrument]?.(after)
    return possible ?? `${noun} geldt waarschijnlijk${periodWords(after)}. Dat is nog niet zeker.`
  }
  if (after.decidesBy !== null && before.decidesBy !== after.decidesBy) {
    return `${noun} is aangevraagd. De gemeente beslist uiterlijk op ${dutchDate(after.decidesBy)}.`
  }
  return changedAmountWords(before, after)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
