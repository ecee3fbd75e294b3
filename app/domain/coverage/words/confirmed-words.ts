import type { Instrument } from '../instruments.ts'
import {
  benefitAmount,
  hourAmount,
  mostAmount,
  sinceWords,
  subsidyAmount,
  type Words,
} from './amount-words.ts'

/** What a confirmed instrument means for the employer. */
export const CONFIRMED_WORDS: Record<Instrument, Words> = {
  noRiskPolicy: ({ from }) => [
    `Wordt uw medewerker ziek? Dan betaalt UWV ziekengeld${sinceWords(from)}, vanaf de eerste ziektedag.`,
    'Dat gaat af van het loon dat u moet doorbetalen. Uw premie gaat er niet door omhoog.',
  ],
  jobcoaching: ({ from }) => [`Uw medewerker krijgt een jobcoach${sinceWords(from)}.`],
  workplaceAdaptation: ({ from }) => [
    `De aanpassing van de werkplek wordt vergoed${sinceWords(from)}.`,
  ],
  portableProvision: ({ from }) => [`Uw medewerker krijgt het hulpmiddel${sinceWords(from)}.`],
  buddyTraining: ({ from }) => [
    `De gemeente betaalt de training van de collega die begeleidt${sinceWords(from)}.`,
  ],
  wageCostSubsidy: (line) => [
    `De gemeente betaalt mee aan het loon${sinceWords(line.from)}.`,
    subsidyAmount(line),
    'De gemeente stelt het bedrag elk jaar op 1 januari opnieuw vast.',
  ],
  flatRateSubsidy: (line) => [
    `De gemeente betaalt in het begin een vast deel van het loon${sinceWords(line.from)}.`,
    subsidyAmount(line),
  ],
  wageDispensation: (line) => [
    `U mag een lager loon betalen${sinceWords(line.from)}. UWV vult het inkomen aan.`,
    hourAmount(line),
  ],
  wageCostBenefit: (line) => [
    `U krijgt dit voordeel${sinceWords(line.from)}. Het hele loontijdvak van die dag telt mee.`,
    benefitAmount(line),
  ],
  trialPlacement: ({ from }) => [
    `Uw medewerker werkt eerst op proef${sinceWords(from)}. In die tijd betaalt u geen loon.`,
  ],
  learningPlacement: ({ from }) => [
    `Uw medewerker begint met een leerstage${sinceWords(from)}. In die tijd betaalt u geen loon.`,
  ],
  localInstrument: (line) => [
    `U kunt deze regeling gebruiken${sinceWords(line.from)}.`,
    ...mostAmount(line),
  ],
}
