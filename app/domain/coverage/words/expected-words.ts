import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import {
  hourAmount,
  localPurpose,
  mostAmount,
  sinceWords,
  subsidyAmount,
  type Words,
} from './amount-words.ts'

/** What an expected instrument means for the employer, and that it is not certain. */
export const EXPECTED_WORDS: Record<Instrument, Words> = {
  noRiskPolicy: ({ from }) =>
    from === null
      ? [
          'UWV moet uw medewerker nog registreren. Dat is nog niet zeker.',
          'Vanaf de dag van registratie betaalt UWV ziekengeld als uw medewerker ziek wordt.',
        ]
      : [
          `UWV betaalt waarschijnlijk ziekengeld als uw medewerker ziek wordt${sinceWords(from)}.`,
          'Dat is nog niet zeker. Uw adviseur vraagt het na.',
        ],
  jobcoaching: () => [
    'Een jobcoach is gebruikelijk. Er is nog geen besluit.',
    'Gemeente of UWV beslist; uw adviseur regelt het.',
  ],
  workplaceAdaptation: () => [
    'Is er een aanpassing nodig? Dan kan er een vergoeding zijn. Vraag die aan voordat u iets koopt.',
  ],
  portableProvision: () => [
    'Is er een hulpmiddel nodig? Dan kan uw medewerker het aanvragen. Uw adviseur helpt.',
  ],
  buddyTraining: () => ['De gemeente betaalt misschien de training van de collega die begeleidt.'],
  wageCostSubsidy: (line) => [
    `De gemeente moet nog beslissen${line.decidesBy ? `, uiterlijk op ${dutchDate(line.decidesBy)}` : ''}.`,
    `Bij een ja betaalt de gemeente mee aan het loon${sinceWords(line.from)}.`,
    subsidyAmount(line),
  ],
  flatRateSubsidy: (line) => [
    'De gemeente moet nog beslissen.',
    `Bij een ja betaalt zij in het begin een vast deel van het loon${sinceWords(line.from)}, hoogstens zes maanden.`,
    subsidyAmount(line),
  ],
  wageDispensation: (line) => [
    `UWV moet nog beslissen of u een lager loon mag betalen${sinceWords(line.from)}.`,
    hourAmount(line),
  ],
  wageCostBenefit: (line) => [
    line.from === null
      ? 'U krijgt dit voordeel zodra UWV uw medewerker heeft geregistreerd. Dat is nog niet zeker.'
      : `U krijgt dit voordeel waarschijnlijk${sinceWords(line.from)}. Dat is nog niet zeker.`,
    ...benefitThen(line),
  ],
  trialPlacement: ({ from }) => [
    `Uw medewerker kan eerst op proef werken${sinceWords(from)}, zonder loon. Er is nog geen besluit.`,
  ],
  learningPlacement: ({ from }) => [
    `Uw medewerker kan met een leerstage beginnen${sinceWords(from)}, zonder loon. Er is nog geen besluit.`,
  ],
  localInstrument: (line) => [
    'U kunt deze regeling aanvragen bij de gemeente. De gemeente beslist.',
    ...localPurpose(line),
    ...mostAmount(line),
  ],
}

function benefitThen({ perYearCents }: EmployerLine): string[] {
  return perYearCents === null
    ? ['De Belastingdienst vertelt u dan het bedrag.']
    : [
        `Gaat het door, dan is het ${dutchEuro(perYearCents)} voor een heel jaar. U krijgt het in het jaar erna.`,
      ]
}
