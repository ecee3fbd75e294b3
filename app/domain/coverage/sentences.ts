import { dutchDate, dutchEuro, type IsoDate } from '#app/domain/primitives.ts'
import type { EmployerCoverage } from './for-employer.ts'
import type { Authority, Certainty, Instrument } from './instruments.ts'
import type { UnsendableReason } from './sendable.ts'

export const INSTRUMENT_NAMES: Record<Instrument, string> = {
  noRiskPolicy: 'No-riskpolis',
  jobcoaching: 'Jobcoach',
  wageCostSubsidy: 'Loonkostensubsidie',
  wageCostBenefit: 'Loonkostenvoordeel',
  trialPlacement: 'Proefplaatsing',
}

export const CERTAINTY_LABELS: Record<Certainty, string> = {
  confirmed: 'bevestigd',
  expected: 'verwacht',
  notApplicable: 'niet van toepassing',
  unknown: 'onbekend',
}

export const AUTHORITY_NAMES: Record<Authority, string> = {
  municipality: 'gemeente',
  uwv: 'UWV',
  taxOffice: 'Belastingdienst',
  municipalityOrUwv: 'gemeente of UWV',
}

export const UNSENDABLE_SENTENCES: Record<UnsendableReason, string> = {
  trialNotAgreed: 'De proefplaatsing is nog niet goedgekeurd. Wacht op het ja van gemeente of UWV.',
  trialRefused: 'De proefplaatsing is geweigerd. Maak een voorstel zonder proefplaatsing.',
  flatRateNotAgreed:
    'De forfaitaire subsidie is nog niet goedgekeurd. Wacht op het ja van de gemeente.',
  flatRateRefused: 'De forfaitaire subsidie is geweigerd. Maak een voorstel zonder die subsidie.',
  subsidyNotAsked:
    'De loonkostensubsidie is nog niet aangevraagd bij de gemeente. Vraag haar eerst aan.',
  subsidyRefused: 'De loonkostensubsidie is geweigerd. Maak een voorstel zonder die subsidie.',
}

/** Who decides, as the employer reads it. */
export function whoDecidesForEmployer({ decides }: Pick<EmployerCoverage, 'decides'>): string {
  return decides === 'municipalityOrUwv'
    ? 'gemeente of UWV; uw adviseur regelt het'
    : AUTHORITY_NAMES[decides]
}

/** What an instrument means for the employer of a sent offer, in one to four short sentences. Never why, or why not. */
export function sentenceForEmployer(line: EmployerCoverage): string {
  switch (line.certainty) {
    case 'notApplicable':
      return 'Geldt niet bij dit voorstel.'
    case 'unknown':
      return 'Dit weten wij nog niet. Uw adviseur vraagt het na bij gemeente of UWV.'
    case 'confirmed':
      return sentences([...CONFIRMED[line.instrument](line), ...until(line)])
    case 'expected':
      return sentences([...EXPECTED[line.instrument](line), ...basedOn(line)])
  }
}

type Words = (line: EmployerCoverage) => string[]

const CONFIRMED: Record<Instrument, Words> = {
  noRiskPolicy: ({ from }) => [
    `Wordt uw medewerker ziek? Dan betaalt UWV ziekengeld${since(from)}.`,
    'Dat gaat af van het loon dat u moet doorbetalen.',
  ],
  jobcoaching: ({ from }) => [`Uw medewerker krijgt een jobcoach${since(from)}.`],
  wageCostSubsidy: (line) => [
    `De gemeente betaalt mee aan het loon${since(line.from)}.`,
    subsidyAmount(line),
    'De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast.',
  ],
  wageCostBenefit: (line) => [
    `U krijgt dit voordeel${since(line.from)}. Het hele loontijdvak van die dag telt mee.`,
    benefitAmount(line),
  ],
  trialPlacement: ({ from }) => [
    `Uw medewerker werkt eerst op proef${since(from)}. In die tijd betaalt u geen loon.`,
  ],
}

const EXPECTED: Record<Instrument, Words> = {
  noRiskPolicy: () => [
    'UWV moet uw medewerker nog registreren. Dat is nog niet zeker.',
    'Vanaf de dag van registratie betaalt UWV ziekengeld als uw medewerker ziek wordt.',
  ],
  jobcoaching: () => [
    'Een jobcoach is gebruikelijk. Er is nog geen besluit.',
    'Gemeente of UWV beslist; uw adviseur regelt het.',
  ],
  wageCostSubsidy: (line) => [
    `De gemeente moet nog beslissen${line.decidesBy ? `, uiterlijk op ${dutchDate(line.decidesBy)}` : ''}.`,
    `Bij een ja betaalt de gemeente mee aan het loon${since(line.from)}.`,
    subsidyAmount(line),
  ],
  wageCostBenefit: (line) => [
    line.from === null
      ? 'U krijgt dit voordeel zodra UWV uw medewerker heeft geregistreerd. Dat is nog niet zeker.'
      : `U krijgt dit voordeel${since(line.from)}. Het bedrag is nog niet zeker.`,
    benefitAmount(line),
  ],
  trialPlacement: ({ from }) => [
    `Uw medewerker kan eerst op proef werken${since(from)}, zonder loon. Er is nog geen besluit.`,
  ],
}

function subsidyAmount({ perMonthCents }: EmployerCoverage): string {
  return perMonthCents === null
    ? 'De gemeente vertelt u het bedrag.'
    : `Dat is ${dutchEuro(perMonthCents)} per maand.`
}

function benefitAmount({ perYearCents }: EmployerCoverage): string {
  return perYearCents === null
    ? 'De Belastingdienst vertelt u het bedrag.'
    : `Dat is ${dutchEuro(perYearCents)} voor een heel jaar. U krijgt het in het jaar erna.`
}

function since(from: IsoDate | null): string {
  return from === null ? '' : ` vanaf ${dutchDate(from)}`
}

function until({ until }: EmployerCoverage): string[] {
  if (until !== null) return [`Dit geldt tot en met ${dutchDate(until)}.`]
  return ['Er is geen einddatum.']
}

function basedOn({ basedOn: day }: EmployerCoverage): string[] {
  if (day === null) return []
  return [
    `De cijfers voor deze periode zijn er nog niet. Wij rekenden met die van ${dutchDate(day)}.`,
  ]
}

function sentences(parts: readonly string[]): string {
  return parts.join(' ')
}
