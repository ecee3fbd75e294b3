import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { DUTCH_STOP_WORDS } from '#app/domain/vocabulary/dutch-stop-words.ts'
import { findTerms } from '#app/domain/vocabulary/find-terms.ts'
import { competenciesOfTasks } from '#app/domain/vocabulary/vocabulary.ts'
import type { WantedCompetency } from './criteria.ts'

const ESSENTIAL = 1
const DESIRABLE = 0.5
const MOST_FROM_WORDS = 8
const FOUND_PER_WORD = 2
const SHORTEST_WORD = 4

// Words that stand in any vacancy and say nothing about the work.
const SAYS_NOTHING = new Set([
  ...DUTCH_STOP_WORDS,
  ...'aantal allerlei andere beetje bedrijf collega collegas daarna dient doen eigen enkele functie'.split(
    ' ',
  ),
  ...'gevraagd gezocht goed goede helpen helpt hulp jaar kandidaat leuke maken medewerker mensen'.split(
    ' ',
  ),
  ...'medewerkers persoon plek samen soms team tijdelijk uren vacature vast vaste verder'.split(
    ' ',
  ),
  ...'verschillende voorkomende wekelijks werk werken werkt werkzaamheden zoek zoeken zoekt'.split(
    ' ',
  ),
])

/**
 * What someone for this vacancy should be able to do: what was said; else what the tasks take; else what
 * the words of the title, or of the description, point to. What was not said by a person weighs as desirable.
 */
export function wantedCompetencies(vacancy: VacancyText): readonly WantedCompetency[] {
  return wantedOf(vacancy).competencies
}

/** What was stated by someone, or what was only read from tasks and words: nobody is told to miss the latter. */
export type Wanted =
  | { from: 'stated'; competencies: readonly WantedCompetency[] }
  | { from: 'guessed'; competencies: readonly WantedCompetency[] }

/** The same, with where it comes from. */
export function wantedOf(vacancy: VacancyText): Wanted {
  return vacancy.needs.length > 0
    ? { from: 'stated', competencies: saidNeeds(vacancy) }
    : { from: 'guessed', competencies: guessedNeeds(vacancy) }
}

function guessedNeeds(vacancy: VacancyText): WantedCompetency[] {
  const ofTasks = competenciesOfTasks(vacancy.tasks)
  if (ofTasks.length > 0) return desirable(ofTasks)
  const ofTitle = competenciesInWords(vacancy.title)
  return desirable(ofTitle.length > 0 ? ofTitle : competenciesInWords(vacancy.work))
}

function saidNeeds({ needs }: VacancyText): WantedCompetency[] {
  const weights = new Map<string, number>()
  for (const { code, weight } of needs) {
    const said = weight === 'essential' ? ESSENTIAL : DESIRABLE
    weights.set(code, Math.max(said, weights.get(code) ?? 0))
  }
  return [...weights].map(([code, weight]) => ({ code, weight }))
}

function competenciesInWords(text: string): string[] {
  const found = meaningfulWords(text).flatMap((word) => [
    ...competenciesOfTasks(findTerms('task', word, FOUND_PER_WORD).map(({ code }) => code)),
    ...findTerms('competency', word, FOUND_PER_WORD).map(({ code }) => code),
  ])
  return [...new Set(found)].slice(0, MOST_FROM_WORDS)
}

function meaningfulWords(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return [...new Set(words)].filter(
    (word) => word.length >= SHORTEST_WORD && !SAYS_NOTHING.has(word),
  )
}

function desirable(codes: readonly string[]): WantedCompetency[] {
  return [...new Set(codes)].map((code) => ({ code, weight: DESIRABLE }))
}
