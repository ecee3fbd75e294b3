import type { IsoDate } from '#app/domain/primitives.ts'
import type { Instrument } from '../instruments.ts'
import { type Dated, day } from './dated.ts'
import { CHECKED_ON, PARTICIPATIEWET, REGELRECHT, TEGEMOETKOMINGEN, ZIEKTEWET } from './sources.ts'

type Combination = { between: readonly Instrument[]; rule: string; basis: string; source: string }
export type Cumulation = Combination & Dated & { checkedOn: IsoDate }

const RULES_2026: readonly Combination[] = [
  {
    between: ['wageCostSubsidy', 'wageCostBenefit'],
    rule: 'Samen mogelijk: het voordeel komt niet van de gemeente (lezing van het portaal).',
    basis: 'Participatiewet artikel 10d lid 9',
    source: PARTICIPATIEWET,
  },
  {
    between: ['wageCostSubsidy', 'localInstrument'],
    rule: 'Geen andere loonsubsidie van de gemeente naast loonkostensubsidie.',
    basis: 'Participatiewet artikel 10d lid 9',
    source: PARTICIPATIEWET,
  },
  {
    between: ['wageCostSubsidy', 'flatRateSubsidy'],
    rule: 'Eerst een vast percentage, hoogstens zes maanden; daarna naar de gemeten loonwaarde.',
    basis: 'Participatiewet artikel 10d lid 5',
    source: PARTICIPATIEWET,
  },
  {
    between: ['wageCostBenefit'],
    rule: 'Eén voordeel per medewerker: alleen het hoogste.',
    basis: 'Wet tegemoetkomingen loondomein artikel 4.1 lid 3',
    source: TEGEMOETKOMINGEN,
  },
  {
    between: ['wageDispensation', 'wageCostSubsidy'],
    rule: 'Bij een Wajong loondispensatie, geen loonkostensubsidie; behalve bij beschut werk.',
    basis: 'Wajong artikel 2:20, Participatiewet artikel 10b lid 9',
    source: REGELRECHT,
  },
  {
    between: ['noRiskPolicy', 'wageCostSubsidy', 'wageCostBenefit'],
    rule: 'Beschut werk: no-riskpolis en loonkostensubsidie, geen loonkostenvoordeel.',
    basis: 'Ziektewet artikel 29b lid 2, Participatiewet artikel 10b lid 9, Wtl artikel 2.6 lid 3',
    source: ZIEKTEWET,
  },
  {
    between: ['noRiskPolicy', 'wageCostSubsidy', 'wageCostBenefit'],
    rule: 'In een baan van de sociale werkvoorziening (Wsw artikel 2) geldt geen van deze.',
    basis: 'Ziektewet artikel 29b lid 8, Participatiewet artikel 10d lid 3, Wtl artikel 2.10',
    source: ZIEKTEWET,
  },
  {
    between: ['trialPlacement', 'wageCostSubsidy', 'wageCostBenefit'],
    rule: 'In een proefplaatsing is er geen loon, en dus geen subsidie en geen voordeel.',
    basis: 'Participatiewet artikel 8a lid 2',
    source: PARTICIPATIEWET,
  },
]

/** What goes together and what does not, each with its article, from 2026 on. */
export const CUMULATION: readonly Cumulation[] = RULES_2026.map((combination) => ({
  ...combination,
  inForceFrom: day('2026-01-01'),
  inForceUntil: null,
  checkedOn: CHECKED_ON,
}))
