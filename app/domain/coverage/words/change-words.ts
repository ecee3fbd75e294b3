import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'

type Words = (line: EmployerLine) => string
type AmountsOfInstrument = Pick<
  EmployerLine,
  'instrument' | 'perHourCents' | 'perMonthCents' | 'perYearCents'
>

const NOUNS: Record<Instrument, string> = {
  noRiskPolicy: 'de no-riskpolis',
  jobcoaching: 'de begeleiding door een jobcoach',
  workplaceAdaptation: 'de vergoeding voor aanpassing van de werkplek',
  portableProvision: 'de vergoeding voor een hulpmiddel',
  buddyTraining: 'de vergoeding voor de training van een collega',
  wageCostSubsidy: 'de loonkostensubsidie',
  flatRateSubsidy: 'de forfaitaire loonkostensubsidie',
  wageDispensation: 'de loondispensatie',
  wageCostBenefit: 'het loonkostenvoordeel',
  trialPlacement: 'de proefplaatsing',
  learningPlacement: 'de leerstage',
  localInstrument: 'de regeling van de gemeente',
}

/** What an instrument is called within a sentence. */
export function nounOf({ instrument, name }: EmployerLine): string {
  return name === null ? NOUNS[instrument] : `de regeling ‘${name}’`
}

/** What is said of an instrument that became certain. Never who it is for, nor why. */
export const NOW_CONFIRMED: Record<Instrument, Words> = {
  noRiskPolicy: (line) => `De no-riskpolis geldt${periodWords(line)}.`,
  jobcoaching: (line) =>
    `Er is besloten: uw medewerker wordt begeleid door een jobcoach${periodWords(line)}.`,
  workplaceAdaptation: (line) =>
    `Er is besloten: de aanpassing van de werkplek wordt vergoed${periodWords(line)}.`,
  portableProvision: (line) =>
    `Er is besloten: uw medewerker krijgt het hulpmiddel${periodWords(line)}.`,
  buddyTraining: () =>
    'Er is besloten: de gemeente betaalt de training van de collega die begeleidt.',
  wageCostSubsidy: (line) =>
    `De gemeente heeft besloten over de loonkostensubsidie. Zij betaalt mee aan het loon${periodWords(line)}.${amountWords(line)}`,
  flatRateSubsidy: (line) =>
    `De gemeente heeft besloten over de forfaitaire loonkostensubsidie. Zij betaalt een vast deel van het loon${periodWords(line)}.${amountWords(line)}`,
  wageDispensation: (line) =>
    `UWV heeft besloten over de loondispensatie. U mag een lager loon betalen${periodWords(line)}.${amountWords(line)}`,
  wageCostBenefit: (line) =>
    `Het loonkostenvoordeel geldt${periodWords(line)}.${amountWords(line)}`,
  trialPlacement: (line) => `Er is besloten: de proefplaatsing mag${periodWords(line)}.`,
  learningPlacement: (line) => `Er is besloten: de leerstage mag${periodWords(line)}.`,
  localInstrument: (line) => `U kunt ${nounOf(line)} gebruiken${periodWords(line)}.`,
}

/** What is said of an instrument that came into view, where "geldt waarschijnlijk" says too much. */
export const NOW_POSSIBLE: Partial<Record<Instrument, Words>> = {
  workplaceAdaptation: () => 'Is een aanpassing van de werkplek nodig? Die kan worden vergoed.',
  portableProvision: () => 'Is een hulpmiddel nodig? Dat kan worden vergoed.',
  localInstrument: (line) => `U kunt ${nounOf(line)} aanvragen bij de gemeente.`,
}

/** ' vanaf 3 maart 2026', or with its last day. */
export function periodWords({ from, until }: Pick<EmployerLine, 'from' | 'until'>): string {
  if (from === null) return until === null ? '' : ` tot en met ${dutchDate(until)}`
  return until === null
    ? ` vanaf ${dutchDate(from)}`
    : ` van ${dutchDate(from)} tot en met ${dutchDate(until)}`
}

/**
 * ' Dat is € 512,00 per maand.', or by the year and paid the year after; nothing when no amount is known. While the
 * figures are not published it says by which ones it was reckoned.
 */
export function amountWords(line: EmployerLine): string {
  const amount = amountOf(line)
  if (amount === null) return ''
  return line.basedOn === null
    ? ` Dat is ${amount}.${paidLater(line)}`
    : ` Alleen het bedrag is nog niet bekend: met de cijfers van ${dutchDate(line.basedOn)} is het ${amount}.${paidLater(line)}`
}

/** ' U krijgt het in het jaar erna.' of the benefit, which is counted by the year. */
export function paidLater({ instrument }: Pick<EmployerLine, 'instrument'>): string {
  return instrument === 'wageCostBenefit' ? ' U krijgt het in het jaar erna.' : ''
}

/** '€ 512,00 per maand', or per year or hour as the offer itself has it; null when no amount is known. */
export function amountOf(line: AmountsOfInstrument): string | null {
  const { perMonthCents, perYearCents, perHourCents } = line
  if (line.instrument === 'wageDispensation') {
    return perHourCents === null ? null : `minstens ${dutchEuro(perHourCents)} per uur`
  }
  const isByYear = line.instrument === 'wageCostBenefit'
  if (perMonthCents !== null && !isByYear) return `${dutchEuro(perMonthCents)} per maand`
  return perYearCents === null ? null : `${dutchEuro(perYearCents)} voor een heel jaar`
}
