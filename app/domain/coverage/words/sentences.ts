import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import { CONFIRMED_WORDS } from './confirmed-words.ts'
import { EXPECTED_WORDS } from './expected-words.ts'
import { GRANTED_WORDS } from './granted-words.ts'
import {
  askedJobcoachWords,
  type ChosenSupport,
  NOTHING_CHOSEN,
  organisationWords,
  ownJobcoachWords,
} from './jobcoach-words.ts'
import { hasEnded } from './line-words.ts'
import { AUTHORITY_NAMES } from './names.ts'

/** Who decides, as the employer reads it. */
export function whoDecidesForEmployer({ decides }: Pick<EmployerLine, 'decides'>): string {
  return decides === 'municipalityOrUwv'
    ? 'gemeente of UWV; uw adviseur regelt het'
    : AUTHORITY_NAMES[decides]
}

/**
 * What an instrument means for the employer of a sent offer, in one to five short sentences, with what it chose itself.
 * Never why, or why not. With the day on which it is read, what has ended is said as over.
 */
export function sentenceForEmployer(
  line: EmployerLine,
  chosen: ChosenSupport = NOTHING_CHOSEN,
  today: IsoDate | null = null,
): string {
  if (line.until !== null && today !== null && hasEnded(line, today))
    return sentences(endedWords(line, line.until))
  return sentences([
    ownJobcoachWords(line, chosen) ?? askedJobcoachWords(line, chosen) ?? sentenceOf(line),
    ...organisationWords(line, chosen),
  ])
}

function sentenceOf(line: EmployerLine): string {
  switch (line.certainty) {
    case 'notApplicable':
      return 'Geldt niet bij dit voorstel.'
    case 'unknown':
      return (
        UNKNOWN[line.instrument] ??
        'Dit weten wij nog niet. Uw adviseur vraagt het na bij gemeente of UWV.'
      )
    case 'confirmed':
      return sentences([...CONFIRMED_WORDS[line.instrument](line), ...untilWords(line)])
    case 'expected':
      return sentences(expectedWords(line))
  }
}

function expectedWords(line: EmployerLine): string[] {
  const granted = line.isGranted ? GRANTED_WORDS[line.instrument] : undefined
  return granted
    ? [...granted(line), ...untilWords(line)]
    : [...EXPECTED_WORDS[line.instrument](line), ...basedOnWords(line)]
}

const ASK = 'Uw adviseur vraagt de gemeente wat er kan.'
const UNKNOWN: Partial<Record<EmployerLine['instrument'], string>> = {
  buddyTraining: `Sommige gemeenten betalen een training voor de collega die begeleidt. ${ASK}`,
  learningPlacement: `De gemeente bepaalt of een leerstage kan, en hoe lang. ${ASK}`,
  localInstrument: `De gemeente kan iets extra’s hebben. ${ASK}`,
}

function endedWords({ instrument }: EmployerLine, until: IsoDate): string[] {
  return [
    `Dit gold tot en met ${dutchDate(until)}. Nu geldt het niet meer.`,
    ...(ENDED[instrument] ?? []),
  ]
}

const ENDED: Partial<Record<EmployerLine['instrument'], string[]>> = {
  noRiskPolicy: ['Wordt uw medewerker nu ziek? Dan betaalt u zelf het loon door.'],
  wageCostBenefit: ['Over de tijd tot en met die dag krijgt u het voordeel nog.'],
}

function untilWords({ until }: EmployerLine): string[] {
  return [
    until === null
      ? 'Dit geldt zolang het werk duurt.'
      : `Dit geldt tot en met ${dutchDate(until)}.`,
  ]
}

function basedOnWords({ basedOn }: EmployerLine): string[] {
  if (basedOn === null) return []
  return [
    `De cijfers voor deze periode zijn er nog niet. Wij rekenden met die van ${dutchDate(basedOn)}.`,
  ]
}

function sentences(parts: readonly string[]): string {
  return parts.join(' ')
}
