import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import { sinceWords, type Words } from './amount-words.ts'

/** What a right means for the employer that is certain while the figures for its amount are not published. */
export const GRANTED_WORDS: Partial<Record<Instrument, Words>> = {
  wageCostSubsidy: (line) => [
    `De gemeente heeft ja gezegd: zij betaalt mee aan het loon${sinceWords(line.from)}.`,
    ...onlyTheAmount(line, 'het', line.perMonthCents, 'per maand'),
    'De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast.',
  ],
  flatRateSubsidy: (line) => [
    `De gemeente heeft ja gezegd: zij betaalt in het begin een vast deel van het loon${sinceWords(line.from)}.`,
    ...onlyTheAmount(line, 'het', line.perMonthCents, 'per maand'),
  ],
  wageDispensation: (line) => [
    `UWV heeft ja gezegd: u mag een lager loon betalen${sinceWords(line.from)}. UWV vult het inkomen aan.`,
    ...onlyTheAmount(line, 'het loon minstens', line.perHourCents, 'per uur'),
  ],
  wageCostBenefit: (line) => [
    `U krijgt dit voordeel${sinceWords(line.from)}. Het hele loontijdvak van die dag telt mee.`,
    ...onlyTheAmount(line, 'het', line.perYearCents, 'voor een heel jaar'),
    'U krijgt het in het jaar erna.',
  ],
}

function onlyTheAmount(
  { basedOn }: EmployerLine,
  what: string,
  cents: number | null,
  per: string,
): string[] {
  const open = 'Alleen het bedrag is nog niet bekend.'
  if (cents === null || basedOn === null) return [open]
  return [`${open} Met de cijfers van ${dutchDate(basedOn)} is ${what} ${dutchEuro(cents)} ${per}.`]
}
